// What is wrong with a piece of YAML, in words.
import type { YAMLParseError } from 'yaml';

/** `Map keys must be unique`: the parser's sentence without the excerpt below it, whose line is told anyhow. */
export function yamlFault({ message }: YAMLParseError): string {
  return message.replace(/ at line \d+[^]*$/, '').replace(/[.:]\s*$/, '');
}

export const YAML_REMEDY =
  'Mend the line or the one above it: a text that holds ": " or begins with a sign goes in quotation marks, brackets are closed';
