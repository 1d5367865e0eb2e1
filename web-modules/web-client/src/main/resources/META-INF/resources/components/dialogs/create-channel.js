import { css, html } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { addresses, router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { workspaces } from '../../stores/workspaces.js';
import { field } from '../common/field.js';
import { FormDialog } from './form-dialog.js';

class CreateChannel extends FormDialog {
  static properties = { workspace: { attribute: false } };

  static styles = [
    ...FormDialog.styles,
    css`
      fieldset {
        margin: var(--space-4) 0;
        padding: 0;
        border: 0;
      }
      fieldset label {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        margin-top: var(--space-2);
        font-weight: 400;
        font-size: var(--font-size);
      }
      legend {
        padding: 0;
        font-weight: 600;
        font-size: var(--font-size-small);
      }
    `,
  ];

  render() {
    const { problem } = this.submission;
    return this.form(
      t('channel.create'),
      html`
        ${field({
          name: 'name',
          label: t('channel.name'),
          hint: t('channel.name.hint'),
          pattern: '[a-z0-9_\\-]{1,80}',
          maxlength: 80,
          autofocus: true,
          problem,
        })}
        <fieldset>
          <legend>${t('channel.kind')}</legend>
          <label><input type="radio" name="kind" value="public" checked />${t('channel.public')}</label>
          <label><input type="radio" name="kind" value="private" />${t('channel.private')}</label>
        </fieldset>
        ${field({ name: 'topic', label: t('channel.topic'), maxlength: 250, optional: true, problem })}
      `,
      t('create'),
      async ({ topic, ...details }) => {
        const channel = await workspaces.createChannel(this.workspace.id, topic ? { ...details, topic } : details);
        dialogs.close();
        router.go(addresses.channel(this.workspace.id, channel.id));
      },
    );
  }
}

customElements.define('qa-create-channel', CreateChannel);
