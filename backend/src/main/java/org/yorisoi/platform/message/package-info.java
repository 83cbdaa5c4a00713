/** What messages to people and to hospitals have in common: facts, out of which sentences are made for whoever reads them. */
package org.yorisoi.platform.message;
