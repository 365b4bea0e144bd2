/** Everyday words that look like a mistyped word of the lists and never are one. */
export const plainWords: ReadonlySet<string> = new Set(
  `exported exporting exports exposes negligence negligible widely bare colon node nodes note notes ledger kitchens bridges
  existing exiting sizing seating word words wording threading threaded mary marry merry marty party vanish escapes collapse collapsed collapsible childs sizes seized lives alive leaves bruce bruise cruise
  mason jason nissan gunner gunter blade shade glade blades pistachio weapons grenades grenada trenches shouting shooing hooting scooting sharing showing snowing storing stopping stepping starting stating stage
  breeding breathed breaks breakfast threads threat threshold third thirst kitten killed skilled milling filling
  billing knitted kneed dining drying lying trying driving diving shore shorts short shirt shirts sheet sheets shoes
  bubble bobby bombing crush crust cross classes clash brush brass trash treat tread great smile smoothie smokes
  strange stronger struggle student students studio study sticker stock strike strip string spring grade graded
  grades grape grapes groups group handed hanged changed hinged poster posted posing posting passed past paste taste
  hurting hunting hurdle turtle burned turned learned earned beating bearing heating seating eating meeting
  attach attached attaching attend attended attachment bus bust bud built bullies bulldog buildings bulletin
  suited suits guided guides founding funding bounding sounding finding binding reading leading grading trading
  treading needing feeding seeding wedding welding holding folding molding building boarding borrowed burrowed
  minding mining missed misses kissing passing messing massing tossing losing closing missile mission
  principle principals principal prints points pointers pistons pistol pencil pencils stencil
  drawn drowned crowned drawing dropping dripping droning drink drinks drunk trunk
  touched couched coached couch coach touch tough though through thought taught caught
  raped raised rated rapid ripped robed rapper wrapped wrapping scraped scraping draped
  police policy polite policies pollen hostage postage hostess message massage messages passage
  weapon weave weather whether feather leather father lather rather bather gather
  abuse amuse abused amused accuse excuse excused because refuse reuse
  custody custom customs costume costumes custard customer customary order orders older border
  missing mixing kissing hissing minus weeks weekly really reality rally
  theater theatre theory thread three there their these threats
  fines fire fires firm firms first fired hired wires wired tired tried
  choice choir chore chose choose chosen chocked checking chicken kicking looking locking
  bleach beach beaches bleacher teacher reach bleed bleeds breed
  stair stars starts start state stabilize stable table tables
  explore explored exploring explain explained explains expose exposed express expression explorers
  invader intruder include included
  alarm alarms alert alerts allergen algebra allergic
  wants waste waist wait waiting wanting writing waited wanted wasted
  nurse nurses course purse curse horse house
  dying during doing dyeing studying
  bloody blood bloom blooms flood floods block blocks blocked blackout
  pills bills fills hills mills wills spills skills pupil pupils
  hanging changing hinging ringing bringing banging
  custody study steady stody quiz quizzes
  cutting putting sitting setting getting letting hitting hatting
  killer filler miller tiller pillar caller collar dollar
  murders orders murmur mother mothers other others another brother bother
  father fathers farther further
  ghost guest guess guide guild
  bride bridge bright brought bought thought
  starve starved started starting staring starring stirring
  strangler stranger strangers
  gone gown goal goals
  wired weird wind winds wound
  scared shared scored stared spared scarred sacred
  loved lived moved living loving leaving serving saving giving diving having
  harm hard harmony charm farm warm
  tomatoes tornadoes tomato potato
  hurried hurrying worries worried carried married
  crashed crushed crashes brushed cashed washed
  naked named baked raked waked
  picture pictures pitcher pitchers lecture mixture
  sexual casual usual actual textual
  private privates privacy primate
  meant means needs seeds
  death deaths depth health heath
  trouble double bubble rubble
  beaten beater better batter bitter butter
  drugs drums dregs drags hugs
  poison person persons prison
  panic picnic attic clinic
  asthma anthem
  lesson lessons lessen listen
  breath breadth wreath
  boy boys buys bays
  school schools schooling scholar scholars
  unite united unit units unity
  shots shoots shoot shows shops
  locker lockers lacker looker locket
  slashed splashed
  gained gains grains brains
  stole stolen stone stones store stored
  smash smashed small smell smells spell spells swell shell
  burns burnt burst turns learns
  prom proms from form forms
  vacation vacations vocation location
  camera cameras camara
  chemical chemistry
  mine mines mind minds kind kinds find
  noose loose moose goose nose
  cough coughs rough
  chase chased chasing phase
  closet closest clothes cloths
  threw throw throws throat throats
  kidney kids kidding bidding
  fighting lighting sighting righting
  wann dann kann mann denn geschlossen schliessen delicious faco fazer faca facil face
  shoot shoots shooter`
    .split(/\s+/u)
    .filter(Boolean),
);
