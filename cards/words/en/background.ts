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
how many days of annual leave do I get in my first year
can I carry unused holiday into January
who approves my time off while my boss is away
I am ill, whom do I ring and by what time
do I need a doctor's note after three days
how long is parental leave and who pays it
my child is ill, may I stay at home
is compassionate leave paid
when does my probation end
how much notice do I have to give
I want to cut my hours to four days
can I have a copy of my contract
my payslip is wrong this month
where do I find last year's tax form
how is overtime paid at the weekend
when will the bonus be paid
how do pay rises work here
what goes into my pension each month
I have changed banks, where do I enter the new account
I moved house, who needs my new address
is there money towards sports or a gym
can I take a second job in the evenings
how do I apply for an internal vacancy
is there a reward for recommending a friend
who pays for my evening course
which trainings are compulsory
how do I prepare for my appraisal
what does the union agreement say about breaks
I feel bullied by a colleague, where can I turn
whom do I tell about wrongdoing in confidence
am I allowed to work from abroad for a month
how many days a week may I work at home
my shift has been changed without asking me
can I swap a night shift with someone
how do I enter my hours
I forgot to clock out yesterday
I cannot sign in to my computer this morning
my password has run out and I am at home
the code for signing in no longer arrives on my phone
how do I join the wireless network as a guest
the remote connection keeps dropping
the printer says there is a paper jam
who replaces the toner
how do I scan to my mail
I need a bigger screen and a docking station
my keyboard has had coffee over it
the laptop battery is dead after an hour
when am I due a new phone
how do I get my files back that I deleted
who gives me rights to a folder
I want a mailbox that the whole team can read
how do I put a logo beneath my mails
this mail looks like fraud, what do I do with it
can I install a program by myself
which licence do I need for the drawing program
how do I record an online meeting
the sound does not work in the video call
how do I invite people from outside to a chat room
where do I see if a system is down
the cash register program shows an error
I need access to the accounting system
how do I share a large file with a client
are memory sticks allowed
may I use an artificial intelligence tool for customer texts
how do I encrypt a mail
how do I report a data breach
how long do we keep job applications
my entry card does not open the gate
I lost the key to my locker
how do I get a parking space
where do I charge an electric car
where can I leave my bike
the heating in our room is off
the toilet on the second floor is blocked
a lamp is broken above my desk
who waters the plants
how do I report that the windows are dirty
how do I book a desk for tomorrow
the meeting room is always taken
who orders coffee and sandwiches for a meeting
where do I collect a parcel
how do I send something by courier
who moves furniture when our team changes floor
I have found a wallet in the corridor
my visitor has no parking ticket
what do I do when the fire alarm goes
who is a first aider on our floor
I hurt my hand with a machine, where is that reported
where do I get safety shoes
I need glasses for the screen
can someone look at how I sit
what is on the lunch menu
does the canteen have something without gluten
can I pay for lunch with my card
how do I book a train for work
which class may I fly
what does a hotel night cost at most
who books a hire car
my flight was cancelled, what now
am I insured on a business trip
how much do I get a kilometre with my own car
what is the daily allowance abroad
I lost the receipt of a dinner
when is my expense claim paid out
how do I get a company credit card
the card was refused in a shop
may I invite a customer to dinner
how do I order business cards
who signs an order above ten thousand
how do I become a supplier
where does a supplier send its invoice
how do I enter a cost centre
why has an invoice not been paid
when are the books closed
who may sign a contract
can the legal team look at an agreement
may I accept a present from a supplier
may I talk to a journalist
where is our logo for a presentation
who updates our page on the intranet
can I lease a bike through the company
what happens to my lease car when I leave
the windscreen of the company van is cracked
I got a speeding ticket in a pool car
where is the key of the pool car
when must I hand in my laptop when I leave
may I bring my dog
where can I express milk
is there a room for prayer
who organises the staff outing
how do I borrow a book from another branch
my library card has run out
what does it cost when I bring a book back late
when is the paper bin emptied
where do I take an old fridge
how do I apply for a building permit
how do I register a birth
my passport runs out soon
where do I vote
how do I complain about a noisy neighbour
the street light in front of our house is out
how do I get a place in a nursery
how do I report my child absent from school
when do the school holidays begin
does my daughter qualify for school transport
how do I apply for housing benefit
my rent has gone up, is that allowed
the tap drips, does the landlord mend it
may I sublet my flat
how do I give notice on my flat
how long is the waiting list for a flat
my electricity bill is twice as high
how do I read the meter
how do I switch to a green tariff
there is a power cut in our street
my parcel has not arrived
how do I send back a jumper
when do I get my money back
the coupon does not work at the checkout
is there a warranty on this lamp
do you have it in a smaller size
how do I cancel my subscription
I want to change the date of my booking
may I take my bike on the train
my train was late, do I get something back
I left my bag on the bus
how much does a monthly pass cost
my bank card has been swallowed by the machine
how do I raise my spending limit
somebody took money from my account
what is the interest on a savings account
how do I take out a mortgage
how do I report damage to my car insurance
how do I book an appointment with the nurse
how do I renew a prescription
where do I get my test results
when are the visiting hours
how do I join the club
what does a season ticket cost
can I hire the hall for a party
how do I volunteer
how do I give money to the charity
when is the deadline for enrolling
how do I resit an exam
where do I see my timetable
how do I get a copy of my diploma
who helps me with a study loan
`;
