package nl.draagvlak.command.smallwin;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.smallwin.SmallWinRequest.NewSmallWin;
import nl.draagvlak.command.smallwin.SmallWinRequest.WinTelling;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a small win is made of. */
final class SmallWinRecordings {

    static final String KIND = "small-win";

    static final Recording<NewSmallWin> ACHIEVED =
            new Recording<>(KIND, NewSmallWin.class, SmallWinAchieved.class, SmallWinRecordings::achieved);
    static final Recording<WinTelling> TOLD =
            new Recording<>(KIND, WinTelling.class, SmallWinTold.class, SmallWinRecordings::told);

    private SmallWinRecordings() {}

    private static SmallWinAchieved achieved(Reading<NewSmallWin> in, EntryId entry, @Nullable Personal correction) {
        NewSmallWin given = in.given();
        Set<StakeholderId> people = new LinkedHashSet<>(in.refer().stakeholders("/people", given.people()));
        return new SmallWinAchieved(
                entry,
                in.text(given.what(), people.toArray(StakeholderId[]::new)),
                people,
                new LinkedHashSet<>(in.refer().targetGroups("/groups", given.groups())),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    private static SmallWinTold told(Reading<WinTelling> in, EntryId entry, @Nullable Personal correction) {
        WinTelling given = in.given();
        return new SmallWinTold(
                entry,
                new LinkedHashSet<>(in.refer().stakeholders("/people", given.people())),
                new LinkedHashSet<>(in.refer().targetGroups("/groups", given.groups())),
                in.text(given.how()),
                in.refer().stakeholderIfAny("/by", given.by()),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }
}
