// Owns the connection to the database file: opens it when needed, runs transactions, and opens it anew after trouble.
import type Database from 'libsql';
import { StorageError } from '../storage-error.js';
import { createLockQueue, type LockQueue } from './lock-queue.js';
import { inodeOf, openDatabase, type DatabaseOptions } from './open-database.js';
import { explain, isBusy, spoilsConnection } from './sqlite-fault.js';

type Value = string | number | null;

/** How long a call waits while another process holds the file. */
const BUSY_PATIENCE_MS = 2_000;
/** Until the log is tried to be emptied again. */
const RETRY_MS = 5_000;

/** For `LIMIT ?`, where SQLite takes a negative number for no limit and refuses Infinity. */
export function rowLimit(limit = Infinity): number {
  return limit === Infinity ? -1 : Math.max(0, Math.floor(limit));
}

/** What a transaction may do. Statements are prepared once a connection. */
export interface Sql {
  /**
   * The rows of a query. Select stored text as `CAST(… AS BLOB)` and decode it with `json`: libsql ends the process
   * on text that is not UTF-8, and one flipped bit on the disk is enough for that.
   */
  all<Row>(statement: string, ...values: Value[]): Row[];
  /** The first of these rows, without the list of a hundred that libsql makes room for. */
  first<Row>(statement: string, ...values: Value[]): Row | undefined;
  /** @returns how many rows changed */
  run(statement: string, ...values: Value[]): number;
}

interface Connection {
  db: Database.Database;
  inode: number | undefined;
  statements: Map<string, Database.Statement>;
}

/**
 * One file, one connection. Calls are synchronous inside; a rejected one left nothing behind. Work may run more than once:
 * while another process holds the file, it waits and begins anew.
 */
export class SqliteFile {
  #connection: Connection | undefined;
  #closed = false;
  #wasOpen = false;
  #owesWriteBack = false;
  #retry: NodeJS.Timeout | undefined;
  /** Connections to files that were replaced under us, kept from being closed: see `#current`. */
  readonly #abandoned: Connection[] = [];
  /** Two, for those who only read need not wait for a lock on writing. */
  readonly #reading = createLockQueue({ isBusy, patienceMs: BUSY_PATIENCE_MS });
  readonly #writing = createLockQueue({ isBusy, patienceMs: BUSY_PATIENCE_MS });

  constructor(private readonly options: DatabaseOptions) {}

  /** Runs a query. @throws StorageError with the file and the remedy; the next call starts afresh */
  read<T>(work: (sql: Sql) => T): Promise<T> {
    return this.#use(this.#reading, (connection) => work(sqlOf(connection)));
  }

  /** Runs `work` as one transaction: all of it is stored, or, when it throws, nothing. @throws as `read` */
  write<T>(work: (sql: Sql) => T): Promise<T> {
    return this.#write((connection) => transaction(connection, work));
  }

  /**
   * The same for work of one statement that changes anything: SQLite makes a transaction of it by itself, for a third less time.
   * @throws as `read`
   */
  writeByOne<T>(work: (sql: Sql) => T): Promise<T> {
    return this.#write((connection) => work(sqlOf(connection)));
  }

  #write<T>(work: (connection: Connection) => T): Promise<T> {
    return this.#use(this.#writing, (connection) => {
      const result = work(connection);
      if (this.#owesWriteBack) this.#tryWriteBack(connection);
      return result;
    });
  }

  /** The value of a stored JSON text; undefined, with a notice, when bits of it were lost. */
  json(bytes: Uint8Array, table: string): unknown {
    try {
      return JSON.parse(Buffer.from(bytes).toString()) as unknown;
    } catch {
      this.options.onWarning({
        code: 'VALUE_UNREADABLE',
        message: `Storage ${this.options.file}: a value in table ${table} is damaged and is passed over. Check the disk.`,
        file: this.options.file,
      });
      return undefined;
    }
  }

  /**
   * Puts the log into the file and empties it. While another process reads that cannot be done; it is then tried again at
   * every write and every few seconds until it is.
   * @returns whether it is done. @throws as `read`
   */
  writeBack(): Promise<boolean> {
    return this.#use(this.#writing, (connection) => this.#tryWriteBack(connection));
  }

  #tryWriteBack(connection: Connection): boolean {
    const done = writeBack(connection);
    this.#owesWriteBack = !done;
    clearTimeout(this.#retry);
    // What goes wrong with the file is told to whoever uses it next.
    if (!done) this.#retry = setTimeout(() => void this.writeBack().catch(() => undefined), RETRY_MS).unref();
    return done;
  }

  /** Idempotent; everything after it is refused. */
  close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    try {
      // libsql would do it only when the statements are garbage collected.
      if (this.#connection) writeBack(this.#connection);
    } catch {
      // Nothing is lost: the next one to open the file reads the log.
    }
    this.#drop();
    return Promise.resolve();
  }

  async #use<T>(queue: LockQueue, work: (connection: Connection) => T): Promise<T> {
    try {
      return await queue.run(() => work(this.#current()));
    } catch (error) {
      if (spoilsConnection(error)) this.#drop();
      throw explain(error, this.options.file);
    }
  }

  #current(): Connection {
    const { file } = this.options;
    if (this.#closed) {
      throw new StorageError(
        'STORAGE_CLOSED',
        file,
        'it was closed',
        'Open the storage again before using it.',
      );
    }
    const inode = inodeOf(file);
    if (this.#wasOpen && inode === undefined) {
      // No new one: under a lost mount it would be written to and then hidden again.
      throw new StorageError(
        'STORAGE_UNREACHABLE',
        file,
        'it has disappeared',
        'Bring its disk or a backup back; no restart is needed. To begin with an empty one, restart the bot.',
      );
    }
    if (this.#connection && this.#connection.inode !== inode) {
      // Another file has its name now. Closing the old one would delete the log of the new one.
      this.#abandoned.push(this.#connection);
      this.#connection = undefined;
    }
    return (this.#connection ??= this.#open());
  }

  #open(): Connection {
    const db = openDatabase(this.options);
    this.#wasOpen = true;
    return { db, inode: inodeOf(this.options.file), statements: new Map() };
  }

  #drop(): void {
    this.#connection?.db.close();
    this.#connection = undefined;
  }
}

/** @returns whether nobody else was in the way */
function writeBack({ db }: Connection): boolean {
  const [row] = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all() as { busy: number }[];
  return row?.busy === 0;
}

function sqlOf({ db, statements }: Connection): Sql {
  const prepared = (text: string): Database.Statement => {
    let statement = statements.get(text);
    if (!statement) statements.set(text, (statement = db.prepare(text)));
    return statement;
  };
  return {
    all: <Row>(text: string, ...values: Value[]) => prepared(text).all(...values) as Row[],
    first: <Row>(text: string, ...values: Value[]) => prepared(text).get(...values) as Row | undefined,
    run: (text, ...values) => prepared(text).run(...values).changes,
  };
}

/** libsql's own `transaction` rolls back what SQLite has rolled back already, and so hides a full disk. */
function transaction<T>(connection: Connection, work: (sql: Sql) => T): T {
  const sql = sqlOf(connection);
  sql.run('BEGIN IMMEDIATE'); // the write lock first: a later upgrade could not wait for another process
  try {
    const result = work(sql);
    sql.run('COMMIT');
    return result;
  } catch (error) {
    if (connection.db.inTransaction) connection.db.exec('ROLLBACK');
    throw error;
  }
}
