package nl.draagvlak.acceptance.architecture;

import java.util.Map;
import java.util.Set;

/** The rooms of each module. Whoever adds a room adds it here, and so tells the others that it exists. */
final class Rooms {

    static final Map<String, Set<String>> OF = Map.of(
            "events",
            Set.of(
                    "agenda",
                    "programme",
                    "stakeholder",
                    "coalition",
                    "interaction",
                    "plan",
                    "publication",
                    "decision",
                    "intervention",
                    "catalogue",
                    "personal",
                    "technique"),
            "ledger",
            Set.of(
                    "append",
                    "chain",
                    "engine",
                    "fold",
                    "json",
                    "letter",
                    "mongodb",
                    "proposal",
                    "reading",
                    "record",
                    "sqlite",
                    "store",
                    "token",
                    "vault"),
            "access",
            Set.of("answer", "language", "problem", "signin"),
            "method",
            Set.of(),
            "command",
            Set.of(
                    "programme",
                    "stakeholder",
                    "coalition",
                    "interaction",
                    "plan",
                    "publication",
                    "decision",
                    "intervention",
                    "dispatch",
                    "entry",
                    "form",
                    "imports",
                    "policy",
                    "register",
                    "request",
                    "rule",
                    "technique"),
            "query",
            Set.of(
                    "programme",
                    "stakeholder",
                    "coalition",
                    "interaction",
                    "plan",
                    "publication",
                    "decision",
                    "intervention",
                    "discourse",
                    "guide",
                    "history",
                    "insight",
                    "ledger",
                    "network",
                    "pages",
                    "picture",
                    "rebuild",
                    "technique",
                    "timeline"),
            "standalone",
            Set.of("example", "openapi", "start", "store", "time"));

    private Rooms() {}
}
