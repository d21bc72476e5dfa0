package nl.draagvlak.query.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;

/**
 * The domains that count, numbered in the order of the programme, with their members in a network.
 *
 * @param all every domain but the one that stands for "none was given"
 * @param numberOf the domain's number of every stakeholder by its own number, −1 for none
 * @param members the numbers of the stakeholders of each domain
 */
record Domains(List<ProgrammeView.Domain> all, int[] numberOf, List<BitSet> members) {

    static Domains in(InfluenceNetwork network, Picture picture) {
        List<ProgrammeView.Domain> all = picture.programme().domains().stream()
                .filter(domain -> !domain.name().equals(InfluenceNetwork.UNASSIGNED))
                .toList();
        List<DomainId> ids = all.stream().map(ProgrammeView.Domain::id).toList();
        List<BitSet> members = new ArrayList<>();
        ids.forEach(id -> members.add(new BitSet()));
        int[] numberOf = new int[network.stakeholders().size()];
        for (StakeholderId stakeholder : network.stakeholders()) {
            DomainId domain = network.domainOf(stakeholder);
            int number = domain == null ? -1 : ids.indexOf(domain);
            numberOf[network.number(stakeholder)] = number;
            if (number >= 0) {
                members.get(number).set(network.number(stakeholder));
            }
        }
        return new Domains(all, numberOf, members);
    }
}
