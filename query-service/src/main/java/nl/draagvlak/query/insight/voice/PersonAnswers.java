package nl.draagvlak.query.insight.voice;

import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Person;
import nl.draagvlak.query.insight.wording.Naming;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/** Names people in an answer; whoever was erased stays nameless. */
record PersonAnswers(Picture picture, Naming naming) {

    Person of(StakeholderId stakeholder) {
        String name = naming.person(stakeholder);
        return new Person(stakeholder, name, name == null && isKnown(stakeholder) ? Boolean.TRUE : null);
    }

    private boolean isKnown(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        return view != null && !(view.profile().name() instanceof Personal.Known);
    }
}
