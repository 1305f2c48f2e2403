<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCA\Socle\Host\EventDispatcher\EventDispatcher;
use OCA\Socle\Host\Page\Assets;
use OCA\Socle\Host\Page\Icons;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\EventDispatcher\Event;
use OCP\Files\NotFoundException;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/** The page on which a person sees her files; what she does there goes over WebDAV. */
final class FilesController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly Drives $drives,
		private readonly Assets $assets,
		private readonly Icons $icons,
		private readonly IL10N $l,
		private readonly EventDispatcher $events,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * @param string $dir the folder to show
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function index(string $dir = '/'): TemplateResponse {
		$user = $this->session->getUser();
		assert($user instanceof IUser);
		try {
			$drive = $this->drives->of($user);
			$folder = $drive->entry($dir);
			$entries = $drive->children($folder->path);
		} catch (BadPath|NotFoundException) {
			return new TemplateResponse('core', '404', [], TemplateResponse::RENDER_AS_USER, Http::STATUS_NOT_FOUND);
		}
		$this->assets->addModule('core', 'dist/files.mjs');
		$this->events->dispatchAs('OCA\\Files\\Event\\LoadAdditionalScriptsEvent', new Event());
		$owners = array_unique(array_map(static fn (Entry $entry): string => $entry->owner, $entries));
		return new TemplateResponse('files', 'files', [
			'pageTitle' => $folder->path === '/' ? $this->l->t('Files') : $folder->name(),
			'folder' => $folder,
			'crumbs' => $this->crumbs($folder->path),
			'entries' => $entries,
			'uid' => $user->getUID(),
			'owners' => array_combine($owners, array_map(fn (string $uid): string => $this->users->getDisplayName($uid) ?? $uid, $owners)),
			'groups' => $this->groups->search(''),
			'icons' => $this->icons,
			'size' => $this->size(...),
			'address' => static fn (string $path): string => '/remote.php/dav/files/'
				. implode('/', array_map(rawurlencode(...), explode('/', $user->getUID() . $path))),
		]);
	}

	/** @return JSONResponse<int, array<string, mixed>, array<string, mixed>> the file picker asks how each person wants her lists: nobody chose anything here */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/api/v1/configs')]
	#[FrontpageRoute(verb: 'GET', url: '/api/v1/views', postfix: 'views')]
	public function preferences(): JSONResponse {
		return new JSONResponse(['message' => 'ok', 'data' => new \stdClass()]);
	}

	/** @return RedirectResponse<int, array<string, mixed>> the file picker asks for small pictures: there are none but that of a file */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/core/preview', root: '')]
	public function preview(): RedirectResponse {
		return new RedirectResponse('/host/shell/img/file.svg');
	}

	/** @return array<string, string> path to name, from the root */
	private function crumbs(string $path): array {
		$crumbs = [];
		for (; $path !== '/'; $path = Path::parent($path)) {
			$crumbs = [$path => Path::name($path)] + $crumbs;
		}
		return ['/' => $this->l->t('All files')] + $crumbs;
	}

	private function size(int $bytes): string {
		$step = $bytes < 1024 ? 0 : min(4, (int)floor(log($bytes, 1024)));
		$units = $this->l->getLanguageCode() === 'fr' ? ['o', 'Ko', 'Mo', 'Go', 'To'] : ['B', 'KB', 'MB', 'GB', 'TB'];
		$number = new \NumberFormatter($this->l->getLocaleCode(), \NumberFormatter::DECIMAL);
		$number->setAttribute(\NumberFormatter::MAX_FRACTION_DIGITS, $step === 0 ? 0 : 1);
		return $number->format($bytes / 1024 ** $step) . ' ' . $units[$step];
	}
}
