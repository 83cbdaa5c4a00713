/**
 * The contract as a whole: what the OpenAPI document says about every operation alike (who may call it, which problems
 * it may answer with) is written here out of the same annotations that the door obeys. May use: everything it reads.
 */
package org.yorisoi.contract;
