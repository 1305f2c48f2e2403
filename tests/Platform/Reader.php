<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PhpParser\Node;
use PhpParser\Node\Stmt;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\Parser;
use PhpParser\ParserFactory;

/** Reads declarations from source; nothing is loaded or run. */
final readonly class Reader {
	private Parser $parser;

	public function __construct() {
		$this->parser = (new ParserFactory())->createForHostVersion();
	}

	/** @return array<string, Declaration> by full name */
	public function folder(string $folder): array {
		$files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS));
		$sources = [];
		foreach ($files as $file) {
			if ($file instanceof \SplFileInfo && $file->getExtension() === 'php') {
				$sources[] = (string)file_get_contents($file->getPathname());
			}
		}
		return $this->sources($sources);
	}

	/**
	 * @param list<string> $sources
	 * @return array<string, Declaration> by full name
	 */
	public function sources(array $sources): array {
		$nodes = [];
		foreach ($sources as $source) {
			$statements = (new NodeTraverser(new NameResolver()))->traverse($this->parser->parse($source) ?? []);
			foreach ((new NodeFinder())->findInstanceOf($statements, Stmt\ClassLike::class) as $node) {
				if ($node->namespacedName !== null) {
					$nodes[$node->namespacedName->toString()] = $node;
				}
			}
		}
		ksort($nodes);
		$members = new Members(new Values($nodes));
		return array_map(static fn (Stmt\ClassLike $node): Declaration => new Declaration(
			self::kind($node),
			self::parents($node),
			$members->attributeTargets($node),
			$members->of($node),
		), $nodes);
	}

	private static function kind(Stmt\ClassLike $node): string {
		return match (true) {
			$node instanceof Stmt\Interface_ => 'interface',
			$node instanceof Stmt\Trait_ => 'trait',
			$node instanceof Stmt\Enum_ => 'enum' . ($node->scalarType === null ? '' : ': ' . $node->scalarType->toString()),
			$node instanceof Stmt\Class_ => implode('', [
				$node->isAbstract() ? 'abstract ' : '',
				$node->isFinal() ? 'final ' : '',
				$node->isReadonly() ? 'readonly ' : '',
				'class',
			]),
			default => throw new \LogicException($node->getType()),
		};
	}

	/** @return list<string> */
	private static function parents(Stmt\ClassLike $node): array {
		$names = match (true) {
			$node instanceof Stmt\Interface_ => $node->extends,
			$node instanceof Stmt\Enum_ => $node->implements,
			$node instanceof Stmt\Class_ => [...($node->extends === null ? [] : [$node->extends]), ...$node->implements],
			default => [],
		};
		foreach ($node->getTraitUses() as $use) {
			array_push($names, ...$use->traits);
		}
		$parents = array_map(static fn (Node\Name $name): string => $name->toString(), $names);
		sort($parents);
		return $parents;
	}
}
