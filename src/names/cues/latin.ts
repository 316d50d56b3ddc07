import { wordSet } from '../../text/word-set.ts';

/** English words as n0 has them, which live reports and headlines of Hindi news hold in Latin letters. */

/** What organisations end in. */
export const LATIN_BODIES = wordSet(`
  ltd limited industries industry group university college school hospital institute court police association federation council commission bank
  corporation board club fc ministry party foundation authority academy committee union agency department society trust company bureau force
  mining mines power energy steel cement motors ratings capital technologies labs pharma airlines airways securities finance enterprises infra
  infrastructure projects builders developers textiles chemicals foods logistics ventures holdings solutions petroleum refinery
`);

/** What places end in. */
export const LATIN_PLACES = wordSet(`
  dam stadium river airport station bridge road district nagar temple lake village park ghat valley hills island colony chowk fort highway expressway
  ground arena complex palace beach port
`);

/** What contests end in. */
export const LATIN_CONTESTS = wordSet(`
  open cup league trophy championship championships masters games challenge tournament olympics series
`);

/** What is written with a capital and is no name, nor any part of one. */
export const LATIN_COMMON = wordSet(`
  live news update updates breaking video videos photo photos watch read more final finals semifinal semifinals quarterfinal match highlights result
  results score scorecard team squad head health rescue operation toll death deaths injured fire flood crash accident tragedy blast case arrest
  arrested probe judicial opposition police statement reaction exclusive explained fact check latest today yesterday tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november december new big top
  first second third world the a an of and in on for to vs with by is was how why what when who where written edited updated published story report
  champion winner gold silver bronze medal women men womens mens singles doubles mixed day night round group stage sports business politics
  political crisis election results weather alert warning traffic market share price budget bill act scheme yojana app phone mobile internet
  social media post tweet whatsapp facebook instagram twitter youtube google
  selection technical disciplinary organising organizing executive core advisory inquiry enquiry expert company chief
`);
