// That somebody is in trouble. Slips and slang stand as people type them.
import type { CrisisKindWords } from '../crisis-kinds.js';
import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';

/** Words of the kinds that cries for help and ordinary talk are made of: see `../crisis-kinds.ts`. */
const crisisKinds: CrisisKindWords = {
  me: listed('i, im, ive, id, ill, me, my, mine, ima, imma, iam'),
  myself: listed(
    'myself, my self, of me, to me, at me, on me, with me, near me, against me, behind me, hits me, me alone',
  ),
  us: listed('we, us, our, were, weve, you guys'),
  kin: listed(
    'husband, wife, boyfriend, girlfriend, bf, gf, ex, fiance, spouse, hubby, missus, dad, father, mum, mom, mother, stepdad, stepfather, brother, sister, uncle, aunt, grandad, grandpa, gran, nan, granny, parents, family, in laws, in law, flatmate, roommate, housemate, neighbour*, neighbor*, landlord, stepson, cousin, brothers, relatives, man who',
  ),
  child: listed(
    'son, daughter, kid, kids, child, children, baby, toddler, little girl, little boy, teenager, niece, nephew, newborn',
  ),
  mate: listed(
    'colleague*, coworker*, co worker, workmate, team mate, teammate*, friend, bestie, mate, best friend, intern, apprentice, trainee, direct report, new girl, new guy, desk neighbour',
  ),
  boss: listed(
    'boss, manager, supervisor, team lead, line manager, director, ceo, foreman, head of, mentor, owner, chef, team leader, bosses, superior, professor',
  ),
  other: listed(
    'he, hes, she, shes, him, her, they, theyre, them, his, theyve, hed, he’ll, someone, somebody, man, woman, guy, bloke, lady, gentleman, stranger, people, men, women, person, guys, girl, boy, lads, dude',
  ),
  client: listed('customer, client, patient, visitor, passenger, driver, resident, courier, guest'),
  death: listed(
    'die, dying, dead, death, died, suicid*, funeral, grave, kms, unalive, end myself, kill myself, end it, end it all, take my life, my own life, taking my life, die alone, dies, afterlife, heaven, noose, ways to die, end my life, ending my life, wanted to die, want to die, wants to die, i die, be dead, better off dead, rather be dead, kills himself, kill himself, kill herself, dont wake up, not wake up, not waking up, hadnt woken up, never wake, wake up tomorrow, wont wake, commit suicide, suicidal',
  ),
  kill: listed(
    'kill, killing, killed, kills, murder, murdered, slit, stab, stabbed, stabbing, strangle*, shoot, shot, shooting, choke, choked, hang, hanging, poison, drown, drowning, jump, jumping, overdose*, od, cut myself, cutting, cutting myself, self harm, selfharm, hurt myself, hurting myself, harm myself, burn myself, scars',
  ),
  live: listed(
    'live, living, alive, life, exist, existing, existence, wake up, waking, woken, born, be here, carry on, go on, being here, keep going, continue, breathing, survive, stay, staying, tomorrow',
  ),
  end: listed(
    'end, ending, over, stop, finish, finished, done, quit, give up, giving up, gave up, let go, enough, no more, had enough, it all, for good, forever, last, final, trial, subscription ends',
  ),
  gone: listed(
    'gone, disappear*, vanish*, leave this, not be here, wasnt here, not here, wasnt around, without me, wont be here, wont be around, wont be a problem, nowhere, sleep forever, never wake, not wake, rest, wont be there, not around, be around, when im gone, rid of me, wont be needing, no longer here',
  ),
  nomore: listed(
    'anymore, any more, any longer, no longer, cant, cannot, cant take, couldnt, can not, cant go on, cant do this, cant keep, cant cope, cant face, cant live',
  ),
  want: listed(
    'want, wanna, wish, wishing, hope, hoping, need to, ready to, going to, gonna, tempted, urge*, rather, planning, planned, plan, decided, thinking, thoughts, think about, thought about, keep thinking, picturing, imagine, googling, make it to, see myself, cant wait to die, make it stop, to stop, want out',
  ),
  despair: listed(
    'hopeless*, worthless, empty, emptiness, lonely, alone, useless, depress*, despair*, darkness, dark, numb, broken, breaking, tired of, exhausted, meaning, meaningless, pointless, point, no reason, reason, no future, no way out, no hope, failure, failed, ashamed, guilt*, shame, hate myself, hate me, burden, lost everything, nothing left, falling apart, rope, bottom, dont deserve, deserve, miserable, suffering, anxious, panic attack, breakdown, breaking point, at rock bottom, hell, im done, done with everything, no place for me, no solution, other solution, no strength, cant go on, unloved, everyone hates me, i failed, burnt out, no point',
  ),
  nobody: listed(
    'nobody, no one, noone, not one, anyone, everyone, better off, miss me, notice, cares, care if, would care, who would',
  ),
  pain: listed(
    'pain, hurts, hurting, hurt, agony, unbearable, suffer*, bruise*, black eye, wounds, injured, broke my, swollen',
  ),
  tears: listed(
    'cry, crying, cried, tears, sob*, shaking, trembling, shake, vomit*, throwing up, sick to, cant sleep, cant eat, sleepless, screaming inside, froze, stomach, dread*',
  ),
  fear: listed(
    'scared, afraid, frightened, terrified, scary, fear, fearing, unsafe, not safe, dont feel safe, safe, panic, worried, worried sick, hiding, hide, hid, petrified, dare, dont dare, nervous wreck, im scared, too scared, scared of him, scared of her, shaking, darent, on purpose',
  ),
  hit: listed(
    'hit, hits, hitting, beat, beats, beaten, beating, slap, slaps, slapped, slapping, punch, punched, punches, kick, kicked, kicks, pushed me, pushed, pushes, shoved, shoves, grabbed, grabs, grab, grabbing, throws, threw, violent, violence, attacked, attack, assault*, abuse, abused, abuses, abusive, abusing, broke, fighting, smacked, spat, pins, pinned, corners, cornered, rough, dragged, hurts me, threw me, raise his hand, raising his hand, bit me, burns me, slammed, pins me, presses, pressed, throat, trips me, rips',
  ),
  threat: listed(
    'threat*, blackmail*, warned me, make me pay, coming for me, come for me, get me, kill us, kill me, kill her, he’ll kill, make them pay, know where i live, knows where i live, break my legs, revenge, or else, punish*, extort*, if i tell, if i leave, if i go to, if i report, burn the house',
  ),
  weapon: listed(
    'gun, knife, weapon, pistol, rifle, axe, bat, hammer, bomb, machete, armed, blade, shots, gunshot*, explosives, on a rampage, shooting, gunman, shooter',
  ),
  follow: listed(
    'follow*, stalk*, waiting for me, waits for me, outside my, waiting outside, watching me, turns up, shows up, tracks, tracking, tracker, banging on, on my door, came back, found me, found out where, at the door, lurking, waiting by my car, hanging around, parked outside, my door, walked into, in reception, my front door, my house, the lobby, stalker',
  ),
  locked: listed(
    'lock*, locks me, locked me, wont let me, not allowed, controls, control, my passport, took my, takes my, force*, forced, forcing, makes me, made me, marry, checks my phone, let me leave, keep quiet, cant leave, trapped, trap, escape, fled, run away, nowhere to go, shelter, safe place, ran away, get out, leave him, leave her, left him, left her, locks us, held, prisoner',
  ),
  sex: listed(
    'sex, sexual*, touch, touched, touching, touches, grope*, groped, kiss, kissed, kissing, rape*, raped, rapist, nude*, naked, porn, slept with, sleep with, fondle*, molest*, rubs, rubbed, rubbing, lap, skirt, dick, harass*, asking me out, flirt*, creep, creepy, pervert, stares, staring, stare, hotel room, massag*, undress*, slut, whore, body comments, comments about, strokes, under the table, leers, leering, advances, sleazy, inappropriate*, touchy, penis, underwear, consent, unwanted, pervy',
  ),
  body: listed(
    'leg, thigh, bum, butt, ass, breast*, waist, hair, throat, neck, face, arm, arms, chest, hand on, hands, body, knee, back of, shoulder*, belly, wrist*, head, eyes, eye, legs, lips, fingers, finger, foot, feet, ear, mouth, teeth, tooth, tongue, skin, voice, hip, jaw',
  ),
  mock: listed(
    'mock*, laugh at, laughs at, laughing at, laugh and, bully, bullie*, bullying, humiliat*, insult*, ignore*, exclude*, isolat*, ridicul*, screams at, shouts at, shouting at, yells at, yelling at, screamed, shouted, yell*, names, call me, calls me, calling me, called me, joke about me, jokes about, making fun, make fun, rumour*, rumor*, gossip, belittl*, tripping, spread*, picks on, picking on, degrad*, undermin*, freeze me out, froze me out, behind my back, lies about me, treats me, treat me, treated, trying to break, pushing me out, spit in, cruel, mean to me, nasty, punishing, the bully, leave me alone, wont leave me alone, swear at me, hate me, laugh, laughs, laughed at, laughing, sigh, whistle, imitate, mimic, humiliated, excluded, bullied, screams at me, hounds, terrorises, punishment, nickname, ringtone, spat, freak',
  ),
  slur: listed(
    'racist, racis*, homophob*, n word, fag, trans, gay, headscarf, hijab, muslim, jewish, slur*, foreigner, wheelchair, disabled, accent, monkey, swastika, dirt, stupid cow, stammer, autistic, skin colour',
  ),
  medical: listed(
    'collaps*, unconscious, faint*, seizure*, stroke, heart attack, ambulance, breathe, not breathing, stopped breathing, cant breathe, breathless, inhaler, epipen, pen, pulse, defibrillator, first aid, medic, doctor, paramedic*, allergic, choking, convuls*, swelling, swallow*, pass out, passed out, passing out, dizzy, wont wake, not waking, isnt moving, not moving, doesnt move, unresponsive, not responding, doesnt respond, slump*, diabetic, insulin, waters broke, droopy, slurred, numb, cant feel, blue, electrocut*, burnt her, burned, wasp, stung, concussion, confused, fits, foam, heart is racing, racing, clutching, grey, a&e, hospital, fell, fallen, fell off, fell down, ladder, hit his head, hit her head, banged, charger on fire, out of air, no air, no pulse, oh god, collapsed and, ill, poisoned, numb and, not answering, cant answer, fit, pregnant, sweating, trembling, waters, wheezing, gasping, out cold, wake up, wont come round, cardiac, vomiting, thrown up, throws up, miscarriage, pupils, chest pain, epileptic, allergy, dislocated, crushed, overdosed, gibberish',
  ),
  blood: listed(
    'blood, bleed*, bleeding, wound, deep cut, cut off, crushed, caught in the machine, severed, finger off, broken leg, spurting, spurts, soaked, losing blood, cough blood, artery',
  ),
  fire: listed(
    'fire, smoke, gas, smell, smelling, burning, explosion, exploded, flames, flooding, water rising, ceiling, collapsed on, trapped, stuck in the lift, stuck in the elevator, crash, ran over, run over, forklift, acid, chemical*, leak, underneath, stairs, still inside, evacuate, carbon monoxide, accident, hurry, robbery, robber, intruder, break in, breaking in, caught fire, boiling, scald*, hand caught, stuck under, jammed, running out',
  ),
  place: listed(
    'roof, bridge, window, train tracks, tracks, platform, balcony, edge, ledge, cliff, railway, rails, rooftop, river',
  ),
  pills: listed(
    'pills, tablets, painkillers, drugs, drunk, drinks, drinking, drink until, medication, bottle, sober, razor, relapse*, addict*, bleach, swallowed, drank bleach, cleaning fluid, took something, took too many, too many tablets, too many pills',
  ),
  help: listed(
    'help, help me, pls, please, please help, hurry, urgent, now, quick, right now, emergency, sos, who do i call, what do i do, who can i, call the police, police, 112, 911, 999, somebody, need someone, need somebody, speak to, talk to someone, talk to, call someone, hotline, helpline, crisis line, confidential, confidentially, who do i tell, need help, someone human, a human, first aid, where is first aid',
  ),
  farewell: listed(
    'goodbye, good bye, farewell, letter, letters, note, last day, last message, sorry for, tell my, look after, tell mum, tell them, my affairs, in order, gave away, giving away, giving all, will and, forgive me, im sorry, goodnight everyone, thanks for everything, bye, farewells, forgive, tell my mum, thank you for, proud of them, my funeral, will',
  ),
  night: listed(
    'tonight, night, this weekend, last night, monday, friday, this morning, 3am, every night, at night, midnight, after work, evening',
  ),
  always: listed(
    'every day, each day, daily, every single, all day, all the time, constantly, keeps, keep, always, again, still, wont stop, never stops, for months, for weeks, for years, every morning, every week, since, every time, again and again, every, each, whole, each time, everytime, every night, months, twice, day in day out, non stop, nonstop, over and over',
  ),
  silence: listed(
    'nobody believes, no one believes, dont tell, tell anyone, told anyone, tell hr, ashamed, embarrass*, secret*, dont know who, dont know what, dont know how, too scared, speak up, keep quiet, believe me, told me, confided, without my boss, in tears, nobody knows, no one knows, cant tell, cant say, anonymous*, havent told, never told, nobody else, no one else, who to tell, who to turn to, whoever',
  ),
  home: listed(
    'home, house, flat, apartment, door, bathroom, toilet, toilets, bedroom, bed, car park, car, tram, garage, basement, corridor, lift, elevator, stairwell, storeroom, stock room, conference, party, christmas party, work do, warehouse, office, reception, hall, canteen, shop, store, till, depot, room, store room, shower, changing room, building, floor, workshop, hotel, school, nursery, bus, train, station, at work, loading dock, loo',
  ),
  stuff: listed(
    'licen*, subscription*, account*, password, pin, laptop, printer, excel, word, powerpoint, outlook, teams, sheet, spreadsheet, file*, folder, email*, mail*, server, process, app, apps, update*, install*, browser, portal, website, page, link*, screen, monitor, keyboard, mouse, battery, phone battery, code, token, vpn, wifi, network, database, script, cluster, node, kernel, thread, task, bug, build, deploy*, release, version, windows, software, cloud, azure, dashboard, chart, column*, row*, table, macro, template, pdf, slide*, presentation, deck, inbox, calendar, notification*, ticket, firewall, virus, malware, phishing, attack surface, ddos, login, log in, sign in, mfa, error, crash report, data, backup, storage, queue, loop, query, feature, plugin, upload, download, button, toner, cable, charger, projector, headset, sms, chatbot, crm, api, repo, branch, commit, merge, patch, pipeline, tenant, admin, default, settings, field, form, forms, paperwork, documentation, activation, key, product',
  ),
  paper: listed(
    'policy, policies, training, course, e learning, elearning, webinar, workshop, handbook, procedure, template, guide, guideline*, report on, statistics, definition, clause, insurance, insured, cover, coverage, poster, leaflet, leave days, entitled, entitlement, compliance, gdpr, retention, mandatory, contractors, audit, drill, inspection, exit, assembly point, alarm test, first aiders, awareness, prevention, seminar, campaign, charity, donate, donation*, budget, plan for, risk assessment, questionnaire, survey, awareness week, committee, works council, certificate, certification, exam, legal, lawyer, law, contract, benefit, benefits, programme, program, pension, salary, payroll, invoice*, price*, discount*, offer, offers, renewal, renew, order, tender, supplier, quote, deadline*, overview, quarter, q1, q2, q3, q4, figures, kpi, target, sales, market, newsletter, perk, perks, deal, seats, cost, expired, covered, vendor, sign up, crisis plan, aid course, first aid course, allowance, extinguisher, wording, slide on, report',
  ),
  joke: listed(
    'lol, haha, hahaha, ha ha, rofl, lmao, jk, joking, kidding, funny, joke, fun, laughing, laughed, xd, ngl, tbh, pun, hilarious, seriously though, literally, pigeon, boss fight',
  ),
  play: listed(
    'film, movie, series, episode, season, game, games, level, boss fight, final boss, book, novel, podcast, documentary, netflix, match, football, team event, tournament, chess, quiz, escape room, song, band, concert, play, playing, watched, watching, ending of, spoiler*, news, marathon, gym, yoga, running, ski, bike, race, league, goal, penalty, halloween, zombie, thriller, murder mystery, tv, character, comic, killer, bullet, war, demo, logo, music, drop, gig, stage, quizzes',
  ),
  food: listed(
    'coffee, lunch, cake, pizza, canteen, hungry, starving, curry, sandwich, fridge, kitchen, chocolate, dinner, breakfast, tea, beer, snack*, cookies, vending, plant, plants, goldfish, weather, cold, hot, freezing, ac, heating, chair, desk, parking, badge, printer room, meeting, meetings, call, holiday*, vacation, train delay, traffic, party, tickets, summer, mug, milk, biscuits, yoghurt, doughnut, menu, terrace, pool, travel, receipt, hotel deal, parcel, birthday, present',
  ),
  say: listed(
    'says, said, say, saying, told, tell, tells, telling, wrote, writes, write, writing, texted, texts, text me, asks, asked, ask me, asking, talks, talking, talk, speak, speaks, sent, sends, send, posted, posts, message, messages, shows, showed, rang, rings, ring, phoned, calls, shouting, screaming, screams, whispering, promised, reads out, joked, announced, mentioned',
  ),
  know: listed(
    'know, knows, knew, think, thinks, thought, feel, feels, felt, feeling, believe, believes, see, sees, saw, seeing, hear, hears, heard, notice, noticed, remember, forget, understand, realise, seems, looks, sounds, look at, can tell, dunno, wonder',
  ),
  all: listed(
    'everything, nothing, something, anything, whole, everybody, everywhere, anywhere, everythings, things, all of it, all of us, none, whatever, entire',
  ),
  now: listed(
    'right now, just, soon, suddenly, all of a sudden, immediately, quick, quickly, fast, already, still, minutes ago, hours, an hour, moment, at this moment, today, since, till, until, straight away, as we speak',
  ),
  much: listed(
    'really, so much, too much, very, badly, so bad, terribly, awfully, extremely, completely, totally, literally, honestly, seriously, heavily, for real, that much, way too',
  ),
  goods: listed(
    'money, wages, savings, passport, papers, id, keys, key, bag, clothes, shoes, ring, glasses, phone, mobile, tablet, dog, cat, bike, photo, photos, pictures, picture, video, videos, locker, wallet, flowers, mug, coat',
  ),
  move: listed(
    'come, comes, came, coming, go, goes, went, leave, leaves, leaving, left, walk, walks, walking, run, running, runs, sit, sits, sitting, sat, stand, stands, standing, stood, lie, lies, lying, fall, falls, falling, drive, drives, driving, back, arrived, turned up, stuck, on the floor, on the ground, outside, downstairs, upstairs, inside, get out',
  ),
  take: listed(
    'take, takes, took, taken, taking, put, puts, putting, give, gives, gave, given, let, lets, hold, holds, held, holding, pull, pulls, pulled, throw, thrown, throwing, hid, keep from, leave me, steal, stole, cut, cuts, open, opens, close, shut, press, push, break, breaks, broken into',
  ),
  when: listed(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, fridays, january, february, march, april, may, june, july, august, september, october, november, december, summer, winter, spring, autumn, christmas, easter, new year, next week, next month, next year, noon, oclock, schedule, date, dates, annual leave, week off, days off, birthday, anniversary',
  ),
  fine: listed(
    'thanks, thank, cheers, great, good, nice, fine, lovely, brilliant, won, win, wins, winning, congratulations, happy, enjoy, joy, perfect, cool, proud, excited, love it, well done, promotion, bonus, prize, party, wedding, married, welcome, free, new, best, better price, delicious, cute',
  ),
  ask: listed(
    'where is, where are, where do, where can, wheres, which, how many, how long, how much, how do i, how often, when is, when does, whens, can i get, can we, do we, is there a, is it included, does the, what is the, whats the, do i have to, could you, can you, who handles, who owns, who is responsible, is it possible, may i, are there, what happens to',
  ),
};

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
  hearsFrom: 1.75,
  text: 'I am only a bot and cannot help with this, but there are people who can. If you or somebody else is in danger now, call the emergency number: **112** everywhere in the EU. You do not have to face it alone: talk to somebody you trust, to a doctor or to a helpline. If it happens at work, your safety officer, HR or a trusted colleague is there for you too.',
  lines: 'They will listen, and you can stay anonymous:',
  inCountry: (country, numbers) => `**${country}**: ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    GB: ['Samaritans 116 123', 'National Domestic Abuse Helpline 0808 2000 247'],
    IE: ['Samaritans 116 123'],
    US: ['988 Suicide & Crisis Lifeline'],
    CA: ['Suicide Crisis Helpline 988'],
  },
};
