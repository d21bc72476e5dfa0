package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/** A binary heap of vertices, the one with the smallest distance on top, of equals the lowest number. */
final class VertexHeap {

    private final double[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    /** @param distance of every vertex; whoever lowers one tells the heap by {@link #raise(int)} */
    VertexHeap(double[] distance) {
        this.distance = distance;
        this.heap = new int[distance.length];
        this.place = new int[distance.length];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int vertex) {
        heap[size] = vertex;
        up(size++, vertex);
    }

    /** Moves a vertex up after its distance became smaller; adds it when it is not in the heap. */
    void raise(int vertex) {
        if (place[vertex] < 0) {
            add(vertex);
        } else {
            up(place[vertex], vertex);
        }
    }

    int removeNearest() {
        int nearest = heap[0];
        int last = heap[--size];
        place[nearest] = -1;
        if (size > 0) {
            down(last);
        }
        return nearest;
    }

    private void up(int from, int vertex) {
        int at = from;
        while (at > 0 && nearer(vertex, heap[(at - 1) / 2])) {
            put(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, vertex);
    }

    private void down(int vertex) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && nearer(heap[child + 1], heap[child])) {
                child++;
            }
            if (!nearer(heap[child], vertex)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, vertex);
    }

    private void put(int at, int vertex) {
        heap[at] = vertex;
        place[vertex] = at;
    }

    private boolean nearer(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }
}
