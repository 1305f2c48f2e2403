<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCA\Socle\Host\Page\Renderer;
use OCP\AppFramework\Http;
use OCP\Server;

/**
 * A page: the template `<app>/templates/<name>.php` within the layout asked for.
 *
 * @template-covariant S of int = int
 * @template-covariant H of array<string, mixed> = array<string, mixed>
 * @extends Response<int, array<string, mixed>>
 */
class TemplateResponse extends Response {
	public const RENDER_AS_GUEST = 'guest';
	public const RENDER_AS_BLANK = '';
	public const RENDER_AS_USER = 'user';

	/** @var string */
	protected $templateName;

	/** @var array<string, mixed> */
	protected $params;

	/** @var string */
	protected $renderAs;

	/** @var string */
	protected $appName;

	/**
	 * @param array<string, mixed> $params
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		string $appName,
		string $templateName,
		array $params = [],
		string $renderAs = self::RENDER_AS_USER,
		int $status = Http::STATUS_OK,
		array $headers = [],
	) {
		parent::__construct($status, $headers);
		$this->appName = $appName;
		$this->templateName = $templateName;
		$this->params = $params;
		$this->renderAs = $renderAs;
		$this->setContentSecurityPolicy(new ContentSecurityPolicy());
		$this->setFeaturePolicy(new FeaturePolicy());
	}

	/** @return array<string, mixed> */
	public function getParams() {
		return $this->params;
	}

	public function getApp(): string {
		return $this->appName;
	}

	/** @return string */
	public function getTemplateName() {
		return $this->templateName;
	}

	/**
	 * @param string $renderAs
	 * @return $this
	 */
	public function renderAs($renderAs) {
		$this->renderAs = $renderAs;
		return $this;
	}

	/** @return string */
	public function getRenderAs() {
		return $this->renderAs;
	}

	public function render() {
		return Server::get(Renderer::class)->render($this);
	}
}
