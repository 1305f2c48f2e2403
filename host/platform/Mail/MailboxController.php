<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

use OCA\Socle\Host\Page\Icons;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IUserSession;

/** The mails sent to a person's own address; administrators see all, since there is no other place where a mail arrives. */
final class MailboxController extends Controller {
	/** Nothing runs, nothing is fetched; a link opens in a tab of its own. */
	private const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Mails $mails,
		private readonly IUserSession $session,
		private readonly IGroupManager $groups,
		private readonly Icons $icons,
		private readonly IL10N $l,
	) {
		parent::__construct($appName, $request);
	}

	/** @return TemplateResponse<int, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function index(): TemplateResponse {
		return $this->page(null);
	}

	/** @return TemplateResponse<int, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/{id}', requirements: ['id' => '\d+'])]
	public function show(int $id): TemplateResponse {
		$mail = $this->mails->find($id, $this->address());
		return $mail === null ? self::notFound() : $this->page($mail);
	}

	/** @return Response<int, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/{id}/html', requirements: ['id' => '\d+'])]
	public function html(int $id): Response {
		$mail = $this->mails->find($id, $this->address());
		if ($mail === null) {
			return self::notFound();
		}
		$response = new DataDownloadResponse('<!DOCTYPE html><base target="_blank">' . $mail->html, 'mail.html', 'text/html; charset=utf-8');
		$response->addHeader('Content-Disposition', 'inline');
		$response->addHeader('Content-Security-Policy', self::POLICY);
		return $response;
	}

	/** @return TemplateResponse<int, array<string, mixed>> */
	private function page(?Mail $open): TemplateResponse {
		$page = new TemplateResponse('mailbox', 'mailbox', [
			'pageTitle' => $open->subject ?? $this->l->t('Mail box'),
			'mails' => $this->mails->to($this->address()),
			'open' => $open,
			'isAdmin' => $this->address() === null,
			'icons' => $this->icons,
		]);
		$page->setContentSecurityPolicy(new class() extends ContentSecurityPolicy {
			public function buildPolicy() {
				return parent::buildPolicy() . ";frame-src 'self'";
			}
		});
		return $page;
	}

	/** @return ?string whose mails may be read; null for all */
	private function address(): ?string {
		$user = $this->session->getUser();
		return $user !== null && $this->groups->isAdmin($user->getUID()) ? null : ($user?->getEMailAddress() ?? '');
	}

	/** @return TemplateResponse<int, array<string, mixed>> */
	private static function notFound(): TemplateResponse {
		return new TemplateResponse('core', '404', [], TemplateResponse::RENDER_AS_USER, Http::STATUS_NOT_FOUND);
	}
}
