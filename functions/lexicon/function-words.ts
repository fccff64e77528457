/** Closed classes of English words: they carry grammar, the checks for negation, scope and the like read them. */

const set = (words: string) => new Set(words.trim().split(/\s+/));

export const AUXILIARIES =
  set(`am is are was were be been being has have had having do does did will would shall
  should can could may might must ought 'll 've 're 'm 'd`);

export const BE = set(`am is are was were be been being 'm 're`);

const PRONOUNS = set(`i me my mine myself we us our ours ourselves you your yours yourself yourselves he him
  his himself she her hers herself it its itself they them their theirs themselves one oneself who whom whose
  this that these those there here`);

/** Subjects that open a clause of their own. */
export const SUBJECT_PRONOUNS = set(`i we you he she it they there this that these those who which`);

export const PREPOSITIONS = set(`of in on at by for with to from into onto upon about as through during within
  across among amongst between before after since until toward towards like unlike including without via per along alongside despite around behind beside besides beyond inside
  outside near off out over under up down than throughout against`);

const CONJUNCTIONS = set(`and or but nor so yet if then because while whereas although though when where
  how why what which whether both either neither plus also as well too etc`);

const DETERMINERS = set(`a an the this that these those such same another other others own some`);

const OTHER = set(`not n't no please just even still very quite rather really simply indeed thus hence
  therefore however moreover whatever whichever whoever whenever wherever 's s t re ve ll e g i e vs more most
  many much less fewer least`);

export function isFunctionWord(word: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    DETERMINERS.has(word) ||
    OTHER.has(word)
  );
}
