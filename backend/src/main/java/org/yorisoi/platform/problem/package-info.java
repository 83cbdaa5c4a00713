/** What is told when something goes wrong: a closed list of problems (RFC 9457), in Japanese and English. */
package org.yorisoi.platform.problem;
