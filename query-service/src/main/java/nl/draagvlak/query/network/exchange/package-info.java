/** The network for other programs: JSON, GraphML, GEXF and CSV. */
@NullMarked
package nl.draagvlak.query.network.exchange;

import org.jspecify.annotations.NullMarked;
