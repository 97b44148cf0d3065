import type { OpenFault } from '../../export/openFile.ts';
import type { ViewRecord } from '../../export/record.ts';

/** What has become of a file: the view in it, or why it was not opened; `page`: it names no page of ours. */
export type Opened = ViewRecord | OpenFault | 'page' | 'read';
