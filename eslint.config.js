// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { recommended } from '@nextcloud/eslint-config'

export default [
	{
		ignores: ['build/', 'css/', 'js/', 'l10n/', 'vendor/', 'host/shell/dist/', 'tests/.tmp/', 'src/api/schema.ts'],
	},
	...recommended,
	{
		rules: {
			// types say what a parameter is; a docblock is for promises and units
			'jsdoc/require-jsdoc': 'off',
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-description': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-yields': 'off',
			'jsdoc/require-throws-type': 'off',
		},
	},
	{
		files: ['**/*.ts', '**/*.vue'],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'jsdoc/check-param-names': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
					message: 'A double cast switches the type checker off: narrow the value instead.',
				},
			],
		},
	},
	{
		files: ['bin/**', 'docs/**', 'host/**', 'tests/**'],
		rules: {
			'no-console': 'off',
		},
	},
]
