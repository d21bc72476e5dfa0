package nl.draagvlak.query.insight;

import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.whatif.Movement;
import nl.draagvlak.query.insight.wording.Naming;
import nl.draagvlak.query.picture.Picture;

/** Tells how a report would differ, to one reader. */
record WhatIfAnswers(Picture today, Telling telling, Naming names) {

    WhatIfAnswer of(Compared compared) {
        return new WhatIfAnswer(
                today.moment().knownAt(),
                today.moment().asOf(),
                compared.suppositions().stream()
                        .map(each -> telling.sentence(each.told()))
                        .toList(),
                compared.findings().appeared().stream().map(this::would).toList(),
                compared.findings().vanished().stream().map(telling::brief).toList(),
                compared.findings().changed().stream()
                        .map(change -> new WhatIfAnswer.Changed(telling.brief(change.before()), would(change.after())))
                        .toList(),
                compared.findings().unchanged(),
                compared.moved() == null
                        ? null
                        : compared.moved().stream().map(this::moved).toList());
    }

    private WhatIfAnswer.Would would(Finding finding) {
        Insight told = telling.brief(finding);
        long known = today.moment().knownAt();
        return new WhatIfAnswer.Would(
                told.onRecordAt(known),
                told.evidence().stream()
                        .filter(position -> position > known)
                        .map(position -> (int) (position - known - 1))
                        .toList());
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
