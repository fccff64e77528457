/** Words that deny what follows them, and those that do so in company. */

export const NEGATORS = new Set(
  'not no never neither nor none nobody nothing nowhere without hardly barely scarcely'.split(' '),
);
/** Verbs and adjectives that deny what follows them. */
export const DENYING = new Set(
  `refuse decline reject fail avoid prevent cease stop unable dispute refute deny forbid prohibit ban exclude omit skip
   refrain abstain shun eschew forgo disallow abandon cancel scrap rarely seldom impossible ineligible halt discontinue lack sacrifice`.split(
    /\s+/,
  ),
);
/** Verbs after which their object is no more. */
export const UNDOING = new Set(
  'drop end remove withdraw revoke reverse undo shut deprecate miss suspend terminate forfeit relinquish compromise'.split(
    ' ',
  ),
);
/** "rather than", "instead of", "other than", "except": the alternative not taken. */
export const ALTERNATIVE: [string, string][] = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['place', 'of'],
  ['other', 'than'],
  ['free', 'of'],
  ['free', 'from'],
  ['as', 'opposed'],
  ['no', 'longer'],
  ['except', ''],
  ['excluding', ''],
  ['unlike', ''],
];
/** "blocks them from", "spared it from": what follows does not happen. */
export const KEEPING_FROM =
  /^(?:ke(?:ep(?:s|ing)?|pt)|h(?:old(?:s|ing)?|eld)|block(?:s|ed|ing)?|bar(?:s|red|ring)?|spar(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|protect(?:s|ed|ing)?|shield(?:s|ed|ing)?)$/;
