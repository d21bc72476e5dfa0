package nl.draagvlak.query.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/** The days on which somebody can be approached: working days that are free, so many a week. */
final class FreeDays {

    private static final int WORKING_DAYS = 5;

    private FreeDays() {}

    /** As many days as fit, rising, at most as many as there are people. */
    static List<LocalDate> in(Terms terms) {
        List<LocalDate> days = new ArrayList<>();
        int week = -1;
        int taken = 0;
        for (LocalDate day = terms.from(); !day.isAfter(terms.until()) && days.size() < terms.people(); ) {
            if (day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != week) {
                week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                taken = 0;
            }
            if (isFree(day, terms) && taken < terms.perWeek()) {
                int here = Math.ceilDiv(terms.perWeek(), WORKING_DAYS);
                for (int i = 0; i < here && taken < terms.perWeek() && days.size() < terms.people(); i++) {
                    days.add(day);
                    taken++;
                }
            }
            day = day.plusDays(1);
        }
        return List.copyOf(days);
    }

    private static boolean isFree(LocalDate day, Terms terms) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && terms.busy().stream().noneMatch(period -> period.covers(day));
    }
}
