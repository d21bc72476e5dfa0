package nl.draagvlak.command.smallwin;

import static nl.draagvlak.command.smallwin.SmallWinRule.A_SMALL_WIN_IS_SOMEBODYS;
import static nl.draagvlak.command.smallwin.SmallWinRule.A_SMALL_WIN_IS_TOLD_AFTER_IT_WAS_ACHIEVED;
import static nl.draagvlak.command.smallwin.SmallWinRule.A_SMALL_WIN_IS_TOLD_TO_SOMEBODY;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.smallwin.SmallWinEvent;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import org.springframework.stereotype.Component;

/** A small win is somebody's, and is told to somebody after it was achieved. */
@Component
final class SmallWinConduct implements Conduct {

    @Override
    public String kind() {
        return SmallWinRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(SmallWinRecordings.ACHIEVED, SmallWinRecordings.TOLD);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((SmallWinEvent) content) {
            case SmallWinAchieved achieved ->
                verdict.requires(
                        A_SMALL_WIN_IS_SOMEBODYS,
                        !achieved.people().isEmpty() || !achieved.groups().isEmpty());
            case SmallWinTold told -> {
                verdict.requires(
                        A_SMALL_WIN_IS_TOLD_TO_SOMEBODY,
                        !told.people().isEmpty() || !told.groups().isEmpty());
                verdict.requires(
                        A_SMALL_WIN_IS_TOLD_AFTER_IT_WAS_ACHIEVED,
                        standing.all(SmallWinAchieved.class).stream()
                                .noneMatch(achieved -> told.effectiveOn().isBefore(achieved.effectiveOn())));
            }
        }
    }
}
