<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Settings;

use OCA\Socle\Host\AppInfo;
use OCA\Socle\Host\Container;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;
use OCP\Settings\IIconSection;
use OCP\Settings\ISettings;

/** The settings of the administration and of each person: sections and forms that the app names in its info.xml. */
final class SettingsController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly AppInfo $info,
		private readonly Container $container,
		private readonly IL10N $l,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * @param string $section empty for the first
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/admin')]
	#[FrontpageRoute(verb: 'GET', url: '/admin/{section}', postfix: 'section')]
	public function admin(string $section = ''): TemplateResponse {
		return $this->page('admin', $section);
	}

	/**
	 * @param string $section empty for the first
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/user')]
	#[FrontpageRoute(verb: 'GET', url: '/user/{section}', postfix: 'section')]
	public function personal(string $section = ''): TemplateResponse {
		return $this->page('personal', $section);
	}

	/** @return TemplateResponse<int, array<string, mixed>> */
	private function page(string $kind, string $section): TemplateResponse {
		$this->container->app = $this->info->id();
		$settings = $this->named("settings/$kind", ISettings::class);
		$shown = array_map(static fn (ISettings $each): ?string => $each->getSection(), $settings);
		$sections = array_filter(
			$this->named("settings/$kind-section", IIconSection::class),
			static fn (IIconSection $each): bool => in_array($each->getID(), $shown, true),
		);
		usort($sections, static fn (IIconSection $a, IIconSection $b): int => $a->getPriority() <=> $b->getPriority());
		$ids = array_map(static fn (IIconSection $each): string => $each->getID(), $sections);
		$open = $section === '' ? $ids[0] ?? '' : $section;
		if (!in_array($open, $ids, true)) {
			return new TemplateResponse('core', '404', [], TemplateResponse::RENDER_AS_USER, Http::STATUS_NOT_FOUND);
		}
		$forms = array_filter($settings, static fn (ISettings $each): bool => $each->getSection() === $open);
		usort($forms, static fn (ISettings $a, ISettings $b): int => $a->getPriority() <=> $b->getPriority());
		return new TemplateResponse('settings', 'settings', [
			'kind' => $kind === 'admin' ? 'admin' : 'user',
			'name' => $kind === 'admin' ? $this->l->t('Administration settings') : $this->l->t('Settings'),
			'sections' => array_map(static fn (IIconSection $each): array => [
				'id' => $each->getID(),
				'name' => $each->getName(),
				'icon' => $each->getIcon(),
				'current' => $each->getID() === $open,
			], $sections),
			'forms' => array_map(static fn (ISettings $each): string => $each->getForm()->renderAs('')->render(), $forms),
		]);
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return list<T>
	 */
	private function named(string $path, string $type): array {
		$services = array_map($this->container->get(...), $this->info->values($path));
		return array_values(array_filter($services, static fn (mixed $service): bool => $service instanceof $type));
	}
}
