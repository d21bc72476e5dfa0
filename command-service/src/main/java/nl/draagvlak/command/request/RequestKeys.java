package nl.draagvlak.command.request;

import org.jspecify.annotations.Nullable;

/**
 * What a write carries beside its body.
 *
 * @param address method and path, which tell one request from another with the same key
 * @param idempotencyKey the caller's name for this request, under which it is answered once however often it is sent; null when it has
 *     none
 * @param expectedVersion the version that the resource must still have; null when any will do
 */
public record RequestKeys(
        String address,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion) {

    /** Of a write that was made here and carries nothing. */
    public static final RequestKeys NONE = new RequestKeys("", null, null);

    /** Of a write that was made here and must not be done twice. */
    public static RequestKeys once(String idempotencyKey) {
        return new RequestKeys("", idempotencyKey, null);
    }
}
