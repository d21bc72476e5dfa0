package nl.draagvlak.query.insight;

import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.whatif.Comparison;
import nl.draagvlak.query.insight.whatif.Movement;
import nl.draagvlak.query.insight.whatif.Supposition;
import nl.draagvlak.query.insight.wording.Naming;
import nl.draagvlak.query.network.Measuring;
import nl.draagvlak.query.network.NetworkMeasures;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/** Tells how a report would differ, to one reader. */
record WhatIfAnswers(Picture today, Telling telling, Naming names) {

    /** Of how many measures of each thing it is told that they move. */
    private static final int MOVED = 8;

    /** Stakeholders times ties up to which the whole network is measured twice while somebody waits: a few seconds. */
    private static final long AFFORDABLE = 60_000_000;

    WhatIfAnswer of(List<Supposition> suppositions, Comparison comparison, Picture supposed) {
        return new WhatIfAnswer(
                today.moment().knownAt(),
                today.moment().asOf(),
                suppositions.stream().map(each -> telling.sentence(each.told())).toList(),
                comparison.appeared().stream().map(this::would).toList(),
                comparison.vanished().stream().map(telling::brief).toList(),
                comparison.changed().stream()
                        .map(change -> new WhatIfAnswer.Changed(telling.brief(change.before()), would(change.after())))
                        .toList(),
                comparison.unchanged(),
                moved(supposed));
    }

    private WhatIfAnswer.Would would(Finding finding) {
        Insight told = telling.brief(finding);
        long known = today.moment().knownAt();
        return new WhatIfAnswer.Would(
                told.restingOn(told.evidence().stream()
                        .filter(position -> position <= known)
                        .toList()),
                told.evidence().stream()
                        .filter(position -> position > known)
                        .map(position -> (int) (position - known - 1))
                        .toList());
    }

    private @Nullable List<WhatIfAnswer.Moved> moved(Picture supposed) {
        if ((long) today.stakeholders().size()
                        * Math.max(today.ties().size(), today.stakeholders().size())
                > AFFORDABLE) {
            return null;
        }
        return Movement.between(measured(today), measured(supposed), MOVED).stream()
                .map(this::moved)
                .toList();
    }

    private static NetworkMeasures measured(Picture picture) {
        return Measuring.of(picture, TieKind.INFLUENCE, Weights.IGNORED);
    }

    private WhatIfAnswer.Moved moved(Movement movement) {
        boolean ofDomains = movement.of().startsWith("domain");
        return new WhatIfAnswer.Moved(
                movement.of(),
                movement.subjects(),
                movement.subjects().stream()
                        .map(id -> ofDomains ? names.domain(new DomainId(id)) : telling.person(new StakeholderId(id)))
                        .toList(),
                movement.measure(),
                telling.text("insight.measure." + movement.measure()),
                movement.before(),
                movement.after());
    }
}
