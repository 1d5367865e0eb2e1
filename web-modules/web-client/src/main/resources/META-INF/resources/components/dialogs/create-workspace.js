import { dialogs } from '../../app/dialogs.js';
import { homeAddress } from '../../app/home.js';
import { narrow } from '../../app/narrow.js';
import { router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { workspaces } from '../../stores/workspaces.js';
import { field } from '../common/field.js';
import { FormDialog } from './form-dialog.js';

class CreateWorkspace extends FormDialog {
  render() {
    const { problem } = this.submission;
    return this.form(
      t('workspace.create'),
      field({ name: 'name', label: t('workspace.name'), maxlength: 80, autofocus: true, problem }),
      t('create'),
      async ({ name }) => {
        const { id } = await workspaces.create(name);
        dialogs.close();
        router.go(homeAddress(workspaces.get(id), narrow.yes));
      },
    );
  }
}

customElements.define('qa-create-workspace', CreateWorkspace);
