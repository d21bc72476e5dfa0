package nl.draagvlak.query.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BreadthTest {

    @Test
    void isTheNumberOfDomainsThatCarryAsMuchAsEachOther() {
        assertThat(Breadth.of(new double[] {0.2, 0.2, 0.2, 0})).isCloseTo(3, within(1e-12));
        assertThat(Breadth.of(new double[] {5})).isEqualTo(1);
    }

    @Test
    void fallsTowardsOneWhenOneDomainCarriesMost() {
        assertThat(Breadth.of(new double[] {0.9, 0.1}))
                .isCloseTo(Math.pow(0.9, -0.9) * Math.pow(0.1, -0.1), within(1e-12));
    }

    @Test
    void isUndefinedWhenNobodyCarriesAnything() {
        assertThat(Defined.orAbsent(Breadth.of(new double[3]))).isNull();
        assertThat(Defined.orAbsent(Breadth.of(new double[0]))).isNull();
    }
}
