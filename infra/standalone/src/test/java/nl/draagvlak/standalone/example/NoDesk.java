package nl.draagvlak.standalone.example;

import nl.draagvlak.command.dispatch.Written;

/** A desk at which nobody may hand anything in. */
final class NoDesk implements Desk {

    @Override
    public Written begin(Beginning beginning) {
        throw new AssertionError("nothing should begin here");
    }

    @Override
    public Written take(Request request) {
        throw new AssertionError("nothing should be handed in here: " + request.deed());
    }
}
