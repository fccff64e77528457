/**
 * Words that say nothing about what a company does: function words, and the words every site and every paper uses.
 * Roughly stemmed as relevance.ts does.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `about above across after again against also although always among another around away back because been before
  behind being below best better between beyond both bring build building built call come coming could create created
  daily data date days deliver does doing done down during each early easily easy else enough even ever every
  everyone everything example experience explore faster feature features feel find first follow free from full further
  getting give given giving global goal going gone good great grow growing growth hand happen hard have having head
  hear help helping here high home hour how however idea important inside instead into it's join just keep know
  large last later latest lead leader leading learn least less level life like line link little live local long look
  looking love made main make making many matter mean meet member million minute mission modern moment more most
  move much must name near need never new news next nothing number offer office often once only onto open order other
  otherwise over page part partner past people percent person place plan play point possible power powerful press price
  privacy process product products program project provide public quick quickly read ready real really reason receive
  recent record report result right role said same says second see seen select serve service services several share
  should show side sign simple simply since site size small solution solutions some someone something soon source
  special stand start started state statement stay step still stop stories story strong such support sure system systems
  take taken talk team teams tell term than thank that their them then there these they thing things think third this
  those though thousand three through time today together told took tool tools top toward trust trusted turn under
  understand unique until update upon used user users using value various very view visit want watch ways week well were
  what when where whether which while whole whose wide will with within without work working works world would write
  year years yesterday your yourself businesse business company companie customer customers client clients contact
  cookie cookies policy terms reserved rights subscribe newsletter email login account menu search copyright website
  online click here more view demo sales careers blog resources pricing industry industrie market markets event events
  community guide help center docs documentation january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday according spokesperson announced
  announcement article photo image video`
    .split(/\s+/)
    .flatMap((word) => [word, word.replace(/(?<=\w{3})(?:ies|es|s)$/, '')]),
);
