/**
 * Designated hospitals (がん診療連携拠点病院等): their designations over the years, their cancer consultation support
 * centres, their specialists. May use: {@code platform}, {@code identity}.
 */
package org.yorisoi.hospital;
