/** How often something has changed, known without asking the database. */
package org.yorisoi.platform.revision;
