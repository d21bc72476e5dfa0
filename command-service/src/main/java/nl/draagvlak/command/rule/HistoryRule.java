package nl.draagvlak.command.rule;

import org.jspecify.annotations.Nullable;

/** What holds for every aggregate's history and the dated entries in it. */
public enum HistoryRule implements Rule {
    AN_AGGREGATE_DECIDES_ONLY_ON_A_HISTORY_IT_CAN_READ("newer-history"),
    A_WITHDRAWN_ENTRY_STAYS_WITHDRAWN("entry-withdrawn"),
    A_CORRECTION_IS_OF_THE_SAME_SORT_AS_ITS_ENTRY("entry-of-another-sort");

    private final String code;

    HistoryRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return null;
    }
}
