/** What people ask at work and as customers, a line each, all over the field: English. Whatever an FAQ answers is left out there. */
export const WORK_EN = `
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
