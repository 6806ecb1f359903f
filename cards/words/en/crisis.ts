import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';
import { crisisKinds } from './crisis-kinds.js';

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'husband, wife, partner, boyfriend, girlfriend, ex, ex husband, ex boyfriend, father, dad, stepdad, mother, mum, mom, son, brother, spouse, flatmate',
    ),
    they: listed(
      'ex, colleague, coworker, co worker, boss, manager, supervisor, team leader, team lead, teammate, director, customer, client, friend, brother, sister, husband, wife, partner, boyfriend, girlfriend, son, daughter, mother, father, neighbour, he, she, someone, somebody, they, man, woman, guy, person, people, visitor, stranger, intruder',
    ),
    selfharm: listed(
      'kill, killing, hurt, hurting, harm, harming, cut, cutting, hang, hanging, drown, drowning, poison, shoot, injure, injuring, burning, starving',
    ),
    hits: listed(
      'hits, beats, beat, hit, kicks, kicked, punches, punched, slaps, slapped, chokes, choked, strangles, strangled, abuses, abused, rapes, raped, hitting, beating, abusing, kicking, choking, strangling, molests, molested, assaulted, attacked, threatens, threatened, threatening, stalks, stalking, stalked, locks, pushes, pushed, shoves',
    ),
    gropes: listed(
      'touches, touching, touched, gropes, groping, groped, fondles, fondled, grabs, grabbing, grabbed, kisses, kissed, rubs, molests, harasses, harassing, harassed, bullies, bullied, bullying, humiliates, humiliating, follows, stalks, stalking',
    ),
    pills: listed(
      'pills, tablets, painkillers, sleeping pills, paracetamol, aspirin, ibuprofen, medication, meds, medicine, opioids, xanax',
    ),
    place: listed(
      'office, building, house, kitchen, basement, warehouse, server room, hallway, corridor, factory, canteen, lab, workshop, garage, stairwell, room, floor, apartment, flat, shop, store, car park, lobby, toilets, bathroom',
    ),
    weapon: listed('gun, knife, weapon, rifle, machete, axe, bomb, pistol'),
    body: listed(
      'breast, breasts, bottom, butt, ass, thigh, leg, hair, throat, neck, face, crotch, waist, knee',
    ),
    does: listed(
      'attacked, attacks, is attacking, hit, hits, is hitting, beat up, is beating, beat, punched, punches, kicked, slapped, choked, strangled, stabbed, shot, raped, assaulted, assaults, grabbed, groped, spat at, pushed, threatened, threatens, stalks, stalked, is stalking, bullies, is bullying, mobs, humiliates, abuses, is abusing, harasses, is harassing, molested',
    ),
    doing: listed(
      'touching, following, grabbing, groping, kissing, hitting, beating, bullying, stalking, harassing, threatening, humiliating, insulting, mocking, photographing',
    ),
    poison: listed('bleach, poison, rat poison, antifreeze, acid, drain cleaner, chlorine, cleaning fluid'),
  },
  said: [
    ...listed(
      'want/wanna/going/gonna/plan/planning/think/thinking/thought/thoughts/might/will/could/feel/like/urge/about/keep/started/about .. <selfharm> myself, <selfharm> myself on purpose/again/tonight/today, have been/started <selfharm> myself, ending/end my life, end/ending it all, end/ending it tonight/today/for good, take/taking my own? life, commit/committing/committed/attempt/attempted suicide, suicidal, thoughts/think/thinking/talk/talks/talking/talked/speaks/speaking about/of suicide, suicide note, kill/killing/hang/hurt/hurting/harm/harming/shoot/cut/cutting himself/herself/themselves/themself, i self harm, i am self harming, im self harming',
    ),
    ...listed(
      'dont/not want to be alive, dont/not want to wake up, dont/not wanna wake up, no longer want to live, tired of living/life, sick of living, done with life, wish i was/were/wasnt/werent dead/alive/gone, wish i had/was never been? born, want/wanna/wanted to die, rather be dead, want to be dead, cant/cannot go on living/anymore/any, cannot/cant take it anymore and want, no/any/little reason/point/sense to/in/for go/going/live/living/life/being, reason to live, nothing to live for, life is/has no/not/pointless .. worth/meaning/point, life isnt worth, not/longer worth living, better off without me, better without me, better off dead, jump/jumping off/from the/a/this roof/bridge/building/balcony/window, jump/jumping/throw/throwing .. front of a/the train/car/bus, never wake up, disappear forever, this is goodbye forever, say goodbye to life, overdosed, overdose of/on <pills>, took/taken/take/taking/swallowed/swallow/swallowing .. too/all/whole/pack/packet/bottle/box/handful/many .. <pills>',
    ),
    ...listed(
      'my <close> <hits> me, my <close> is/has/keeps/was <hits> me, my <close> <hits> me/us/our/the/my and? me/us/kids/children, <they> .. threatened/threatens/threatening to kill/hurt/beat/stab/shoot/rape/attack/hit/harm me/us/my/him/her, threatens/threatened/threatening me and/with/at, threat/threats against my life/family, death threat/threats, <they> .. with/has/have/had/carrying/waving/pulled a/his/her <weapon>, with a <weapon> in/at/outside the, shooter, gunman, shots fired, shots were fired, someone/somebody/they/he/man is/are shooting, bomb threat, there is/theres a bomb, being/am/im stalked, <they> .. stalking/stalks/following me, raped me, rapes me, i was/been/got/am raped, i was/got/have/been .. assaulted/mugged/stabbed/beaten, i was/got been? attacked by/in/on/at/outside a/the/my? .. man/men/street/car/park/stairs/home/way/customer/client/colleague, afraid/scared/terrified to/of go/going home, afraid/scared/terrified of my <close>, my <close> is violent, violent at home, <they> is/are going to kill/hurt/beat me, he/she hits/beats me, he/she is hitting/beating me, someone/somebody is being attacked/beaten/stabbed, has been stabbed/shot',
    ),
    ...listed(
      '<they> .. gropes/groping/groped/fondles/fondled/molests/molested me, <they> keeps/kept/keep/always/constantly/often/tries .. touching/touches/grabbing/grabs/kiss/kissing/touch me, <they> touched/touches/grabbed/kissed my? me/breast/breasts/bottom/thigh/leg .. consent/permission/wont/stop/will/inappropriately/again, touched/touches/touching me inappropriately, touched my breast/breasts/bottom/thigh/butt, sexually harassed/harassing/harasses/assaulted/abused, victim of .. harassment/bullying/abuse/violence, report/reporting .. sexual harassment, experience/experiencing/experienced .. harassment/bullying/racism, harassed at work, harassed/bullied/abused by my/a/our/the/him/her .. <they>, <they> .. harassing/harasses/harassed/bullying/bullies/bullied/humiliates/humiliating me, am/im/being/been/get/getting bullied, bullied at work, racist/racial/homophobic/sexist names/remarks/comments/insults/slurs/abuse, racially abused, naked/nude/sexual/explicit/indecent photos/pictures/pics/messages/images/selfies .. of/from/to/me/him/himself/wont/stop, <they> sends/sent/sending me .. naked/nude/nudes/sexual/explicit, dick pics, asks/asked me for sex, pressures/pressured/forced/forces me into/to/for have? sex, unwanted advances, blackmails/blackmailing me',
    ),
    ...listed(
      'fire in the/our/my <place>, there is/was a fire, theres a fire, its on fire, <place> is on fire, is on fire and we, call/need/send/get an/a/the? ambulance/paramedics, call/calling the? 911/999, <they> .. not/isnt/stopped/cant/hardly/arent breathing/breathe, i cant/cannot breathe, <they> .. collapsed/fainted and/in/at/on/wont/isnt, <they> has/have just? collapsed/fainted, passed out and, <they> is/are/was/has unconscious, <they> .. lost consciousness, having/having/had/has/have/suffering a/an heart attack, having/having/had/has/suffering a stroke/seizure, epileptic seizure, chest pain/pains and, bleeding heavily/badly/out/to/profusely/everywhere, bleeds heavily/badly, losing a lot of blood, lot of blood, smell/smells gas, smell of gas, gas leak, there has been an accident, theres been an accident, was an accident and, badly/seriously/severely injured/hurt/burned, <they> is/are choking, electrocuted, people are/have fainting/fainted, trapped/stuck in the lift/elevator, smoke in/coming/from the/our <place>, drowning in the',
    ),
    ...listed(
      'nobody/noone/no_one would/will miss me, nobody/noone/no_one would care/notice if i died/was/were/disappeared, if i was/were gone/dead, want/wanna/going/gonna to? end things/myself/it/everything tonight/today/now/soon/for_good, thinking/thoughts/thought .. killing/hurting/harming/hanging/cutting myself, keep myself safe, not/dont feel safe with/from myself, danger to myself, feel/feeling like dying/ending/killing_myself/i_want_to_die, feel like i .. die/dead, want/wanna/dont/not/no_longer want? to live, dont/not/no_longer want/wanna to? live/exist/go_on_living/keep_living/continue_living/be_alive/wake_up, dont/not want to be here any/anymore/any_longer, cant/cannot live anymore/any_longer/like_this_anymore, cant/cannot do this anymore/any_longer i, hopeless .. die/kill/end, self harm/harming/harmed, harming myself, going/gonna/about/want/ready/planning to? hang/drown/shoot/burn/poison/cut/kill/hurt myself, hate/hating/lost .. want/will/reason to? live/die/living',
    ),
    ...listed(
      '<they> .. <does> me/us, <they> .. <does> my/our/the/a <they>/receptionist/intern/staff/employee/cleaner/guard, <they> .. <does> him/her/them with/and/in, <they> .. grabbed/touched/groped/slapped/grabs/touches/squeezed/pinched my <body>, <they> .. keeps/kept/keep/wont_stop/never_stops/constantly/always <doing> me, by the throat, armed man/person/robber/intruder/men/with/people, man/woman/guy/someone/somebody/person is armed, wont/doesnt/not/never/keeps/keep/kept .. stop? sending/sends me .. nudes/nude/naked/porn/sexual/sex/explicit/dick/pics_of_his, sent/sends/got/getting/receive/received me? .. nudes/dick_pics, fell/fallen down/from/off .. unconscious/move/moving/blood/bleeding/breathing, <they> .. is unconscious, unconscious on/in/at the, overdosed, has/have/had/took/taken/taking an overdose, has/have/had/having a/an? stroke/seizure/heart_attack, robbery, being robbed, hostage, holding .. hostage, kidnapped, afraid/scared/frightened/terrified/fear .. for my life, fear for my life, in danger right_now/from/because, feel threatened/unsafe by/at/around/with',
    ),
    ...listed(
      'a rope/noose/gun/blade/razor/knife ready/around_my_neck, tied a noose, wrote/written/writing a? goodbye/farewell/suicide note/letter, sexual/lewd/dirty/obscene/sexist remarks/comments/jokes/messages/advances/gestures .. about/to/me/body/my, against the wall and, <they> .. forced/forces/forcing himself/me/her .. on/sex/kiss/undress, smoke .. from/in the/our <place>, drank/drunk/drinking/swallowed .. <poison>, <they> .. mock/mocks/mocked/insult/insults/insulted/belittle/belittles/laugh_at/laughs_at/ridicule/ridicules/humiliate/ignore/exclude me .. every_day/daily/constantly/always/cant/anymore, scared/afraid/worried of/about .. do to myself, what i might/could do to myself, do something to myself, no/any way out .. die/life/live/death/end, <they> .. followed/follows/following me home/to/around/from/everywhere/outside/into',
    ),
    ...listed(
      '<they> .. touched/touches/touching me under/between/there/on/where/when, cant/cannot/want_to/keep/started stop? cutting/harming/starving myself?, cannot/cant stop cutting, <place> is? burning, lost/losing the/my will to live, my <close> <hits> me again',
    ),
  ],
  unless: listed(
    'excel, outlook, powerpoint, invoice, invoices, price, prices, bill, budget, limit, review, hackers, phishing, malware, virus, drill, drills, laughing, of boredom, with boredom, training, trainings, course, courses, insurance, policy, policies, licence, licences, license, licenses, subscription, subscriptions, movie, film, series, game, novel, lol, haha, hahaha, rofl, webinar, awareness, prevention, charity, shelter, treat, process, pop ups, popups, newsletter, spam, reminders, mails, renewal, myself for not/forgetting/missing/the/this/that, myself over, in the back, in the foot, from the audience, inactive',
  ),
  text: 'I am only a bot and cannot help with this, but people can. If you or somebody else is in danger now, call the emergency number: **112** everywhere in the EU. You need not be alone with it: talk to somebody you trust, to a doctor or to a helpline. If it happens at work, your safety officer, HR or a trusted colleague is there for you, too.',
  lines: 'They listen, also anonymously:',
  inCountry: (country, numbers) => `**${country}**: ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    GB: ['Samaritans 116 123', 'National Domestic Abuse Helpline 0808 2000 247'],
    IE: ['Samaritans 116 123'],
    US: ['988 Suicide & Crisis Lifeline 988'],
    CA: ['Suicide Crisis Helpline 988'],
  },
};
