<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dav;

use DOMDocument;
use DOMElement;
use OCA\Socle\Host\Files\Entry;
use OCP\IUserManager;

/** The XML of WebDAV: which properties are asked for, and the answer with them. */
final readonly class MultiStatus {
	private const DAV = 'DAV:';
	private const OC = 'http://owncloud.org/ns';
	private const NC = 'http://nextcloud.org/ns';

	public function __construct(
		private IUserManager $users,
	) {
	}

	/**
	 * @return list<string> `{namespace}name` of every property below the first `prop`; none means all
	 * @throws Refusal
	 */
	public function asked(string $xml): array {
		$prop = $xml === '' ? null : self::parse($xml)->getElementsByTagNameNS(self::DAV, 'prop')->item(0);
		$asked = [];
		foreach ($prop === null ? [] : $prop->childNodes as $node) {
			if ($node instanceof DOMElement) {
				$asked[] = '{' . $node->namespaceURI . '}' . $node->localName;
			}
		}
		return $asked;
	}

	/** @throws Refusal */
	public static function parse(string $xml): DOMDocument {
		$document = new DOMDocument();
		$well = !str_contains($xml, '<!DOCTYPE') && @$document->loadXML($xml, LIBXML_NONET);
		return $well ? $document : throw new Refusal(400, 'The body is not XML that can be read');
	}

	/**
	 * @param string $uid whose files they are seen in
	 * @param list<Entry> $entries
	 * @param list<string> $asked
	 */
	public function answer(string $uid, array $entries, array $asked): Answer {
		$document = new DOMDocument('1.0', 'utf-8');
		$root = $document->createElementNS(self::DAV, 'd:multistatus');
		$root->setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:oc', self::OC);
		$root->setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:nc', self::NC);
		$document->appendChild($root);
		foreach ($entries as $entry) {
			$response = self::add($root, '{DAV:}response');
			self::add($response, '{DAV:}href', self::href($uid, $entry));
			$values = $this->values($uid, $entry);
			$names = $asked === [] ? array_keys($values) : $asked;
			self::properties($response, array_intersect_key($values, array_flip($names)), 'HTTP/1.1 200 OK');
			self::properties($response, array_fill_keys(array_diff($names, array_keys($values)), ''), 'HTTP/1.1 404 Not Found');
		}
		return new Answer(207, ['Content-Type' => 'application/xml; charset=utf-8', 'DAV' => '1, 3'], (string)$document->saveXML());
	}

	private static function href(string $uid, Entry $entry): string {
		$path = implode('/', array_map(rawurlencode(...), explode('/', "/remote.php/dav/files/$uid$entry->path")));
		return rtrim($path, '/') . ($entry->isFolder ? '/' : '');
	}

	/** @return array<string, string> what Nextcloud's Files asks for by default; what has no value is not there */
	private function values(string $uid, Entry $entry): array {
		$time = gmdate('D, d M Y H:i:s \G\M\T', $entry->modified);
		$foreign = $entry->owner !== $uid;
		$common = [
			'{DAV:}getetag' => '"' . $entry->etag . '"',
			'{DAV:}getlastmodified' => $time,
			'{DAV:}creationdate' => gmdate('Y-m-d\TH:i:s\Z', $entry->modified),
			'{DAV:}displayname' => $entry->path === '/' ? $uid : $entry->name(),
			'{DAV:}resourcetype' => $entry->isFolder ? 'collection' : '',
			'{' . self::NC . '}has-preview' => 'false',
			'{' . self::NC . '}is-encrypted' => '0',
			'{' . self::NC . '}mount-type' => $foreign ? 'shared' : '',
			'{' . self::NC . '}upload_time' => '0',
			'{' . self::OC . '}comments-unread' => '0',
			'{' . self::OC . '}favorite' => '0',
			'{' . self::OC . '}fileid' => (string)$entry->id,
			'{' . self::OC . '}owner-display-name' => $this->users->getDisplayName($entry->owner) ?? $entry->owner,
			'{' . self::OC . '}owner-id' => $entry->owner,
			'{' . self::OC . '}permissions' => $entry->letters($foreign),
			'{' . self::OC . '}size' => (string)$entry->size,
		];
		// -3: there is no limit but the disk's
		return $entry->isFolder
			? [...$common, '{DAV:}quota-available-bytes' => '-3']
			: [...$common, '{DAV:}getcontentlength' => (string)$entry->size, '{DAV:}getcontenttype' => $entry->type()];
	}

	/** @param array<string, string> $values */
	private static function properties(DOMElement $response, array $values, string $status): void {
		if ($values === []) {
			return;
		}
		$propstat = self::add($response, '{DAV:}propstat');
		$prop = self::add($propstat, '{DAV:}prop');
		foreach ($values as $name => $value) {
			if ($name === '{DAV:}resourcetype' && $value !== '') {
				self::add(self::add($prop, $name), "{DAV:}$value");
			} else {
				self::add($prop, $name, $value);
			}
		}
		self::add($propstat, '{DAV:}status', $status);
	}

	private static function add(DOMElement $parent, string $name, string $text = ''): DOMElement {
		$document = $parent->ownerDocument ?? new DOMDocument();
		$end = (int)strpos($name, '}');
		$namespace = substr($name, 1, $end - 1);
		$prefix = [self::DAV => 'd:', self::OC => 'oc:', self::NC => 'nc:'][$namespace] ?? 'x:';
		$element = $document->createElementNS($namespace, $namespace === '' ? substr($name, $end + 1) : $prefix . substr($name, $end + 1));
		$element->appendChild($document->createTextNode($text));
		$parent->appendChild($element);
		return $element;
	}
}
