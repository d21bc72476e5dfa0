package nl.draagvlak.acceptance.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what strace has written, in which the calls of several threads are entangled. */
final class Trace {

    private static final Pattern BEGUN = Pattern.compile("^(\\d+) +(\\w+)\\((\\d+)<(.*?)>(.*)$");
    private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. (\\w+) resumed>.*$");
    private static final Pattern RESULT = Pattern.compile(".*\\) = (-?\\d+).*$");

    private Trace() {}

    /**
     * A moment at which a call began or ended.
     *
     * @param name such as {@code fdatasync}
     * @param file path of the file it was about
     * @param text the rest of its arguments
     * @param ended whether it ended, and well; false when it began
     */
    record Call(String name, String file, String text, boolean ended) {}

    /** The moments, in order; calls that failed never end. */
    static List<Call> calls(List<String> lines) {
        List<Call> calls = new ArrayList<>();
        Map<String, Call> pending = new HashMap<>();
        for (String line : lines) {
            Matcher begun = BEGUN.matcher(line);
            Matcher resumed = RESUMED.matcher(line);
            if (begun.matches()) {
                Call call = new Call(begun.group(2), begun.group(4), begun.group(5), false);
                calls.add(call);
                if (line.endsWith("<unfinished ...>")) {
                    pending.put(begun.group(1), call);
                } else {
                    end(call, line, calls);
                }
            } else if (resumed.matches() && pending.containsKey(resumed.group(1))) {
                end(pending.remove(resumed.group(1)), line, calls);
            }
        }
        return calls;
    }

    private static void end(Call call, String line, List<Call> calls) {
        Matcher result = RESULT.matcher(line);
        if (result.matches() && !result.group(1).startsWith("-")) {
            calls.add(new Call(call.name(), call.file(), call.text(), true));
        }
    }
}
