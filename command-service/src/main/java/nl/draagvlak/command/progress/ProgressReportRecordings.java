package nl.draagvlak.command.progress;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.progress.ProgressReportRequest.NewProgressReport;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;

/** The sorts of entries that a report of progress is made of. */
final class ProgressReportRecordings {

    static final String KIND = "progress-report";

    static final Recording<NewProgressReport> GIVEN = new Recording<>(
            KIND,
            NewProgressReport.class,
            ProgressReportGiven.class,
            (in, entry, correction) -> new ProgressReportGiven(
                    entry,
                    in.refer().stakeholderIfAny("/by", in.given().by()),
                    in.given().status(),
                    in.text(in.given().what()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private ProgressReportRecordings() {}
}
