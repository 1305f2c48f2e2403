<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Http;

/** A file of the app or of the shell, sent as it is. */
final readonly class StaticFile {
	private const TYPES = [
		'css' => 'text/css; charset=utf-8',
		'gif' => 'image/gif',
		'html' => 'text/html; charset=utf-8',
		'ico' => 'image/vnd.microsoft.icon',
		'jpg' => 'image/jpeg',
		'js' => 'text/javascript; charset=utf-8',
		'json' => 'application/json',
		'map' => 'application/json',
		'mjs' => 'text/javascript; charset=utf-8',
		'png' => 'image/png',
		'svg' => 'image/svg+xml',
		'ttf' => 'font/ttf',
		'txt' => 'text/plain; charset=utf-8',
		'wasm' => 'application/wasm',
		'webp' => 'image/webp',
		'woff' => 'font/woff',
		'woff2' => 'font/woff2',
	];

	/** @return bool whether the path was that of a file */
	public static function send(string $project, string $path): bool {
		$path = rawurldecode($path);
		if (preg_match('#^/apps/socle/((?:js|css|img|l10n|dist)/.+)$#', $path, $match) === 1) {
			$folder = $project;
		} elseif (preg_match('#^/host/shell/((?:dist|img|css|l10n)/.+)$#', $path, $match) === 1) {
			$folder = "$project/host/shell";
		} else {
			return false;
		}
		$file = realpath("$folder/$match[1]");
		$type = self::TYPES[strtolower(pathinfo($path, PATHINFO_EXTENSION))] ?? null;
		if ($file === false || $type === null || !is_file($file) || !str_starts_with($file, "$project/")) {
			http_response_code(404);
			return true;
		}
		$etag = '"' . dechex((int)filemtime($file)) . '-' . dechex((int)filesize($file)) . '"';
		header("Content-Type: $type");
		header("ETag: $etag");
		header('X-Content-Type-Options: nosniff');
		header('Cache-Control: ' . (isset($_GET['v']) ? 'max-age=15778463, immutable' : 'no-cache'));
		if (($_SERVER['HTTP_IF_NONE_MATCH'] ?? '') === $etag) {
			http_response_code(304);
			return true;
		}
		header('Content-Length: ' . filesize($file));
		if (($_SERVER['REQUEST_METHOD'] ?? '') !== 'HEAD') {
			readfile($file);
		}
		return true;
	}
}
