import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { field } from '../common/field.js';

/** The fields to sign in with an existing account. */
export const signInFields = (problem) => html`
  ${field({ name: 'email', label: t('account.email'), type: 'email', autocomplete: 'username', autofocus: true, problem })}
  ${field({ name: 'password', label: t('account.password'), type: 'password', autocomplete: 'current-password', problem })}
`;
