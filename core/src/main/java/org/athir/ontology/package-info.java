/**
 * Event ontologies as data: PLOVER types, modes, contexts, sectors, and the CAMEO codes with their
 * values.
 */
@NullMarked
package org.athir.ontology;

import org.jspecify.annotations.NullMarked;
