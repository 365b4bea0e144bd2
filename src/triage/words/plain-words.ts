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
  shoot shoots shooter
  import path format files returns user values even documentation create errors root created objects strings
  supported arguments require methods changes status public header standard characters comment decode exists
  allows cases context complete encode super updates modules warn core requires contents various stream supports
  ignored convert push util parsing creating updated sorted scripts less parsed reset export helper port reverse
  clone sets actions operation fields char remote handler raises conditions trailing wrapper supplied resource
  adds addition systems rest collections properly detect settings logger imports archive extensions releases
  caused spaces nested domain backward behaviour builds remaining contained commits indicates quite thus meta
  matched meaning transport formats streams applies terminal render faster handlers servers thrown cached larger
  becomes programs macos manager languages stat shields responses purposes generation rely decoded removes
  google term causes latter compute attempts restriction pointer parses discard identify members locale browsers
  glob printed structures claim angle permit levels coding understand holders columns permissions detection
  overhead manage usable expects terminate boston scan pure controls protect router listing span safely detailed
  degree macros sockets sell avoids dealings caching indicated discussion locations routes layer loss streaming
  colors tail filters kernel listener height refers evaluate situations computed stale stripped refused product
  shorter setter models signatures prevents extern improvements ranges moves impact choices stores workers
  relies evaluated circular cursor haven temp resolver portion ignores shape seem continues constructs retained
  tracing compliant frames remainder serves font callers cloning sessions waits constructing finder derive
  logged structured exited direction manner concept manifest proceed slower credential complain mixin proto
  caches extras timers whereas caution slashes containers filled prepend transports factor builder instruction
  historical linear scale belongs serial freeze queued besides fairly combinations contrast arrow peek shipped
  patched expire sides trailers reaches expires adapted evaluation dashes counted prepended generators poll
  splitting privileges linker preventing endings strips relied passwords wheels leftover flushed clause vice
  switches deliver spelled trade rewind agreed matcher scanned despite splits scoped silence demand inspecting
  transformed treating harder casing became committer launch recover erase roots processor clarity caron existed
  grouping intent intend checker gain grouped registers decodes fixtures varies folded displays replay injection
  deno plat futures pickling braces terminates forked closer upgrades footer receiver forth suites resort clones
  computes finishes concern banner badgen fits databases mille upgraded grow lone proposed slight wider mirrors
  excess honors browse behaviors clears salt bounded median textio pred pino sorts tips addressed lacked queues
  ported confuse arrange defects mistakes tricky spans violation continued reporters julien individuals paused
  revoke tuning badges andris discussed precise shuffle forking formal periods topics forwards findings counters
  matteo globs sibling openid speaking nest thai evaluating shells streamed commented factors investigation
  mentions attachments wins clearing intention steven profiler daylight programmer blanks sake prepending shares
  relation honour loosen deletes packaged typings pickled looping redact staging packets walker norm martin
  watcher bearer imag prod opener brasil localize suppose formed observe splice seeking speeds approaches guards
  tester stages andreas delays flushing waiter denote wherever stated clearer paired reword cores recommends
  headings borrows mistaken theirs collisions pauses electron polling commenthol decisions writers regions
  centos substituted sometime formula scheduler preset epipe rust needless uploads routed adapters rect grants
  inst algora advantages revised assemble reorder whistles cleans colour isaacs enqueue quic seal subscriptions
  profiles trac unload relaxed coro tricks boot artistic delivers caret amounts prefers figures specials
  complaints andrey porting commentchar reworded remembers paging faulty redaction agrees pixels cheung tian
  settled writev sticky cols circuit pasted fred postal finders preparer chances favour compromise privileged
  histories barfed wasting descend poor prepares traced graceful borins clocks listens joins presumed calendars
  primes fore cand clauses prober balanced misused packager amet protects decoration transfers lacking numerous
  scales handing reuses flowed learning curves chen submits mitre parity ides cont thorough smarter attackers
  needle powers squeeze clicks matchers wordend jack chile conclusion emergencies hono bomber bombers bombero
  bomberos bombera bombon bombones slice slices slide slides pierced piercing stapled staples stamped stamps
  scarf scarfs choking cooking booking hooked cooked booked banking ranking thinking sinking linking winking
  blinking drummer summer hammer gardens garden warden burden golden wooden sudden masked tasked basket market
  parked barked baking raking making faking biking hiking liking diking riding hiding siding racing facing
  pacing lacing placing raging waging caring daring faring sparing baring soaring roaring rowing mowing sowing
  towing owning boxing fixing waxing faxing taxing taping gaping vaping shaping hoping roping coping moping
  tipped dipped zipped sipped nipped hopped popped topped mopped chopped shopped stopped cropped`
    .split(/\s+/u)
    .filter(Boolean),
);
