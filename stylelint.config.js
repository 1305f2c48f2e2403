// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

export default {
	extends: '@nextcloud/stylelint-config',
	ignoreFiles: ['build/**', 'css/**', 'js/**', 'node_modules/**', 'vendor/**', 'host/shell/dist/**', 'tests/.tmp/**'],
}
