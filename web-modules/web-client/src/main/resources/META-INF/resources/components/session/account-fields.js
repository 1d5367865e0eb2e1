import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { field } from '../common/field.js';

/** What a new account needs: a name, an e-mail address and a password. */
export const accountFields = (problem) => html`
  ${field({ name: 'displayName', label: t('account.name'), autocomplete: 'name', maxlength: 80, problem })}
  ${field({ name: 'email', label: t('account.email'), type: 'email', autocomplete: 'username', maxlength: 254, problem })}
  ${field({
    name: 'password',
    label: t('account.password'),
    type: 'password',
    autocomplete: 'new-password',
    minlength: 12,
    maxlength: 200,
    hint: t('account.password.hint'),
    problem,
  })}
`;
