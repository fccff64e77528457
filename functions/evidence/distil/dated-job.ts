/** A job as profiles list it, in whatever language its title is. */

const DATED_JOB =
  /^\p{Lu}[^()]{2,90} (?:at|@) [^()]{2,90} \((?:\p{L}{3,10}\.? )?(?:19|20)\d\d ?[–-] ?(?:present|today|now|heute|(?:\p{L}{3,10}\.? )?(?:19|20)\d\d)\)$/iu;

/** "Analytics Consultant at Acme (May 2020 – Present)" on one line. */
export const isDatedJob = (line: string): boolean => DATED_JOB.test(line);
