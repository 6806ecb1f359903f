// Every word of the desk, the page of those who look after the answers, as a contract each language file fulfils.

export interface DeskWords {
  title: string;
  language: string;
  needsScript: string;
  loading: string;
  /** Trouble that is nobody's fault; the person may try again. */
  trouble: { offline: string; server: string; busy: string; again: string };
  nav: { label: string; inbox: string; entries: string; changes: string; toChat: string };
  roles: Readonly<Record<'reader' | 'editor' | 'publisher', string>>;
  signIn: {
    title: string;
    /** On the machine itself. */
    byKey: string;
    key: string;
    go: string;
    print: string;
    printed: string;
    refused: string;
    byDirectory: string;
    noRole: string;
    failed: string;
    ended: string;
    /** In the tab in Teams. */
    withTeams: string;
    /** A token from before somebody signed out. */
    passEnded: string;
    inBrowser: string;
  };
  signOut: { here: string; everywhere: string };
  inbox: {
    title: string;
    lead: (cases: number, days: number) => string;
    nothing: string;
    /** Where no question has its text. */
    noText: string;
    withoutText: (cases: number) => string;
    times: (count: number) => string;
    why: Readonly<Record<'none' | 'choices' | 'unhelpful', string>>;
    channels: Readonly<Record<'web' | 'teams', string>>;
    last: (when: string) => string;
    alsoAsked: string;
    suggestion: string;
    suggested: { phrasing: (entry: string) => string; entry: string; notOurs: string };
    nearest: string;
    noNearest: string;
    /** Button that makes the wordings phrasings of an entry. */
    belongs: string;
    other: string;
    newEntry: string;
    notOurs: string;
    done: string;
    later: string;
    filter: string;
    all: string;
    laterToo: string;
    more: string;
    chosenWordings: string;
    gone: Readonly<Record<'done' | 'later', string>>;
    undo: string;
  };
  trial: {
    title: string;
    running: string;
    answered: (count: number) => string;
    nobodyElse: string;
    keep: string;
    cancel: string;
    kept: string;
    faults: string;
  };
  changes: {
    title: string;
    nothing: string;
    mine: string;
    others: (name: string) => string;
    phrasing: (entry: string) => string;
    text: (entry: string) => string;
    notOurs: string;
    drop: string;
    review: string;
    reviewing: string;
    diff: string;
    added: string;
    removed: string;
    better: (count: number) => string;
    worse: (count: number) => string;
    other: (count: number) => string;
    /** @param golden test questions, @param recent ones from the inbox */
    asked: (golden: number, recent: number) => string;
    same: string;
    today: string;
    then: string;
    outcomes: Readonly<Record<'answer' | 'choices' | 'none', string>>;
    faults: string;
    conflict: string;
    message: string;
    messageHint: string;
    publish: string;
    publishing: string;
    published: string;
    needsPublisher: string;
    history: string;
    noHistory: string;
    undo: string;
    undone: string;
    undoOf: (message: string) => string;
    cannotUndo: string;
  };
  entries: {
    title: string;
    search: string;
    topic: string;
    missing: string;
    overdue: string;
    all: string;
    count: (count: number) => string;
    nothing: string;
    new: string;
    phrasings: (count: number) => string;
    missingIn: string;
    reviewBy: string;
    inDraft: string;
    /** When it was last given; the choices below it. */
    asked: string;
    askedWithin: (days: number) => string;
    notWithin: (days: number) => string;
    /** @param days how far back it is known */
    never: (days: number) => string;
    helped: string;
    mostlyYes: string;
    mostlyNo: string;
    unrated: string;
    /** Its own question does not surely find it. */
    mistaken: string;
    /** @param other the question found instead; empty for none */
    mistakenFor: (other: string) => string;
    /** @param day as written out */
    lastAsked: (day: string) => string;
    ratings: (helpful: number, unhelpful: number) => string;
  };
  editor: {
    title: string;
    newTitle: string;
    back: string;
    id: string;
    idHint: string;
    question: string;
    label: string;
    labelHint: string;
    answer: string;
    answerHint: string;
    phrasings: string;
    phrasingsHint: string;
    /** Opens what is changed less often: label, source, dates. */
    facts: string;
    related: string;
    source: string;
    asOf: string;
    owner: string;
    reviewBy: string;
    preview: string;
    save: string;
    saved: string;
    unsaved: string;
    fault: string;
    conflict: string;
    notWritten: string;
    write: string;
    tryIt: string;
    tryQuestion: string;
    tryGo: string;
    similar: string;
    /** Before the entry that a new question would get today. */
    similarAnswered: string;
    /** @param languages that the entry is still to be written in */
    needsAll: (languages: string) => string;
    tools: Readonly<Record<'label' | 'bold' | 'list' | 'link', string>>;
    looks: Readonly<Record<'label' | 'page' | 'teams', string>>;
    themes: Readonly<Record<'label' | 'light' | 'dark', string>>;
  };
}
