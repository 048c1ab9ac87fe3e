package org.humanbeingsfirst.markdown.internal;

import org.humanbeingsfirst.quotation.Quotation;

/** A node that holds words that are someone else's. */
interface QuotationNode {

    /** Its index among the document's quotations (block and inline), from 0. */
    int index();

    Quotation quotation();
}
