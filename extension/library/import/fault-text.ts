import type { Translate } from '../../ui/texts.ts';
import type { FileFault } from '../worker/api.ts';

/** One line for the reader about a file: which, where in it, what is wrong and what would be right. */
export function faultText(fault: FileFault, t: Translate): string {
  const place = fault.line === null ? fault.file : t('fault_place', fault.file, fault.line);
  return `${place}: ${reasonText(fault, t)}`;
}

function reasonText({ code, params }: FileFault, t: Translate): string {
  const field = params['field'] ?? '';
  const value = params['value'] ?? '';
  switch (code) {
    case 'file-type':
      return t('fault_file_type');
    case 'too-large':
      return t('fault_too_large', params['size'] ?? '', params['limit'] ?? '');
    case 'unreadable':
      return t('fault_unreadable');
    case 'not-hindi':
      return notHindiText(params['count'] ?? '1', t);
    case 'not-text':
      return t('fault_not_text');
    case 'wrong-encoding':
      return t('fault_wrong_encoding');
    case 'empty-file':
      return t('fault_empty_file');
    case 'bad-json':
      return t('fault_bad_json');
    case 'cut-json':
      return t('fault_cut_json');
    case 'deep-json':
      return t('fault_deep_json');
    case 'no-articles':
      return t('fault_no_articles');
    case 'not-article':
      return t('fault_not_article');
    case 'no-text':
      return t('fault_no_text');
    case 'empty-text':
      return t('fault_empty_text', field);
    case 'markup-text':
      return t('fault_markup_text', field);
    case 'wrong-type':
      return t('fault_wrong_type', field);
    case 'bad-date':
      return t('fault_bad_date', field, value);
    case 'bad-url':
      return t('fault_bad_url', field, value);
  }
}

/** Of a file with one article the file itself is not Hindi; of one with many it is said how many. */
function notHindiText(count: string, t: Translate): string {
  return count === '1' ? t('fault_not_hindi_one') : t('fault_not_hindi_other', count);
}
