/** Everyday talk that is no organisation's business, a line each: English. */
export const background = `
what's the weather going to be like in Leeds tomorrow
recipe for banana bread without eggs
book me a table for four on Friday
My cat won't eat, what should I do?
capital of Mongolia
what time does the canteen close
translate good morning into Japanese
I need a plumber in Austin
best beaches in Thailand in February
my car makes a rattling noise when I brake
which bus goes from the station to the hospital
Should I fix my mortgage for two or five years?
the coffee machine on the third floor is leaking
How do I train for a half marathon?
symptoms of hay fever
who painted The Night Watch
flights from Chicago to Lisbon at Easter
I'm bored
Is it a bank holiday on Monday?
how do I prune roses
what do you think of the prime minister
good film for a rainy evening
lost my umbrella in the lobby
Can I bring my dog to the office?
how many ounces in a pound
guitar lessons for beginners near me
What does the moon look like tonight?
my neighbour plays loud music after midnight
name ideas for a baby girl
how long do I boil an egg
where can I recycle old paint tins
visa requirements for a holiday in Vietnam
Will it rain in Galway this weekend?
How cold does it get in Shimla in January?
Explain leg before wicket to an American in plain words
How many times has Kerry won the All-Ireland?
What's the record for the marathon, men and women?
My sourdough never rises, 500 g flour, 350 g water, 10 g salt, twelve hours in the fridge. What am I doing wrong?
recipe for dal makhani without cream pls
What can I cook with half a cabbage, two carrots and a tin of chickpeas?
Cheapest way from Dublin to Lisbon with two kids and a buggy at half-term?
Is the Isle of Skye worth it in November?
What time does the last train leave Euston for Manchester?
Tell me another one, that was rubbish
why did the chicken cross the road
If a train leaves at 8:15 doing 90 and another leaves at 8:40 doing 120, when does the second catch up?
Prove that the square root of two is irrational
Is zero an even number?
Who was king of England in 1216?
When did the Berlin Wall come down and who was there?
Why did the Roman empire fall, in a hundred words?
Who invented the zip?
My back has been killing me since I lifted a washing machine on Sunday, should I see someone?
How much sleep does a six-year-old need?
Is it safe to take ibuprofen and paracetamol together?
i think my girlfriend is cheating on me what do i do
How do I tell my mother-in-law that we're not coming for Christmas this year without starting a war?
She hasn't texted back in three days, is it over?
What should I give my dad for his seventieth?
Who sang Dreams first, the Cranberries or Fleetwood Mac?
Give me the chords to Wonderwall
What was number one in the charts on 12 August 1994?
Which party should I vote for?
What do you make of the prime minister?
How does the electoral college work?
Good morning!
How are you keeping?
thanks a million, you're a star
You are the most useless thing I have ever typed into
oh shut up you stupid tin can
asdfghjkl
banana banana banana
hmmmm
???
I had toast for breakfast and the sky is on the left
How tall is the Burj Khalifa?
Do cats dream?
What's the best dog for a flat on the fifth floor with two small children and nobody at home till four?
When should I plant garlic in the north of Scotland?
Could you write me a poem about Tuesday?
What does "serendipity" mean and how do you say it in Italian?
What's the meaning of life?
Which film won best picture in 2004?
My car's making a clicking noise when I turn left, 2014 Corsa, 98,000 miles, passed its MOT in June. Any ideas?
what time does the supermarket shut
my washing machine leaves grey marks on shirts
which phone should I buy for my dad
is it cheaper to fly or drive to Scotland
how many calories are in an avocado
recommend a good podcast for the commute
my tomato plants have yellow leaves
what is the population of Brazil
write me a cover letter for a bakery
can you do my homework
tell me something interesting
what's the difference between a crocodile and an alligator
how tall is the Eiffel tower
what should I wear to a christening
my girlfriend is angry with me what do I do
how do I train a puppy not to bite
any tips for a first marathon
how much should I save every month
should I buy bitcoin
is it going to snow on Sunday
which wine goes with salmon
how do I learn the guitar
good books for a rainy weekend
my neighbour plays loud music at night
how do I get rid of moles in the lawn
what's a good name for a kitten
do you have feelings
who built you
are you listening to me
you are useless
good morning how are you
what can I cook with leftover rice
best beaches in Portugal
how do I unsubscribe from a streaming service
when was the second world war
what is seven times eight
how do I convert miles to kilometres
my toddler won't sleep
what vitamins should I take
why is the sky blue
where can I watch the final
are there aliens
what is the meaning of life
sing me a song
how do I order more toner for the printer upstairs
the projector in the big room shows no picture
my mouse keeps disconnecting
can I get a second monitor
who do I call about a flickering light
where do I send an invoice from a supplier
is there a company discount at the gym
how do I claim a taxi
when do we get paid this month
how do I ask for a day off
the coffee machine is out of beans
who cleans the fridge
I left my umbrella in the office
how do I book a room for Thursday
my visitor is waiting at the gate
where is the nearest defibrillator
the lift is stuck
can I bring my dog to work
is there a bus to the station
when is the summer party
how do I set my out of office
my calendar is empty all of a sudden
how do I make a pivot table
can I install a game on my laptop
who won employee of the month
what's the share price today
who is our chief executive
how many people work here
what does the company think about strikes
I want to sell my car to a colleague
can you send a message to my boss
could you phone me back
please book me a haircut
order me a pizza
show me the news
play some music
open my calendar
remind me to call mum
what's my blood type
how much does my colleague earn
who is on duty tonight
where does my manager live
can you hack into a website
give me a random number
what day is it today
how late is it in New York
what is a hash function
explain photosynthesis
how does a fridge work
what is inflation
`;
