package nl.draagvlak.acceptance.architecture.broken.command;

import nl.draagvlak.acceptance.architecture.broken.query.Answer;

/** A command that looks at an answer. */
record Curious(Answer answer) {}
