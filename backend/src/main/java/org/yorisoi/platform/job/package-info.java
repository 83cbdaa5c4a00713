/**
 * Long work as jobs: asked for by a request, done by whichever instance of the service has its hands free, watched and cancelled
 * by anybody who may. A job survives the instance that does it. {@link org.yorisoi.platform.job.JobService} is the door; a room
 * whose work takes long keeps {@link org.yorisoi.platform.job.LongWork}.
 *
 * <p>May use: other parts of the platform.
 */
package org.yorisoi.platform.job;
